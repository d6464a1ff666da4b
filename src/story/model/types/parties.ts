import type { Hue } from '../../schema/side.ts';

/** What tells a side from the others by eye: a hue with its pattern, or the plain ground of the article’s own voice. */
export type Ground = Hue | 'voice';

/** A side of the story, to which parties belong. */
export interface Side {
	readonly id: string;
	readonly name: string;
	/** The language of the name. */
	readonly lang: string;
	/** Stands for it beside its colour: a letter, or two. */
	readonly letter: string;
	readonly ground: Ground;
	/** Whether it is the article’s own voice, which holds no positions. */
	readonly isVoice: boolean;
}

/** A kind of event. */
export interface Category {
	readonly id: string;
	readonly name: string;
	/** The language of the name. */
	readonly lang: string;
	/** What belongs to it, in one sentence. */
	readonly says: { readonly text: string; readonly lang: string } | undefined;
}

/** A party. */
export interface Actor {
	readonly id: string;
	readonly name: string;
	/** The language of the name. */
	readonly lang: string;
	readonly side: Side;
}
