import type { Side as SideOfStory } from '../../story/model/types/parties.ts';

/** What a card draws of a side: its colour with its pattern, and its letter. */
export type Side = Pick<SideOfStory, 'ground' | 'letter'>;

/** One line at the foot of a card: a question and its answer, or a side that took part. */
export interface CardLine {
	/** Drawn as the side’s letter before the words. */
	readonly side?: Side;
	readonly label?: string;
	readonly text: string;
}

/** The signature at a card’s edge. */
export type CardStrip =
	| {
			/** The article’s passages in order, those of this card marked. */
			readonly type: 'passages';
			readonly parts: readonly {
				readonly side: Side;
				readonly words: number;
				readonly isHere: boolean;
			}[];
	  }
	| {
			/** The years of the timeline, and where this event stands between them. */
			readonly type: 'years';
			readonly from: number;
			readonly to: number;
			readonly at: number;
	  };

/** What a card says; everything that is drawn follows from it. */
export interface Card {
	/** Name of its file before the hash, for example `statement-desire-for-peace`. */
	readonly id: string;
	readonly lang: string;
	/** Who or when, above the title. */
	readonly over: string;
	/** The side of whoever speaks, where one does. */
	readonly speaker?: Side;
	readonly title: string;
	readonly lines: readonly CardLine[];
	readonly siteName: string;
	/** The sides on the band, each with its part of the whole, which is 1. */
	readonly band: readonly { readonly side: Side; readonly part: number }[];
	readonly strip: CardStrip;
	/** What the picture shows, in words. */
	readonly alt: string;
}

/** Width and height of every card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
