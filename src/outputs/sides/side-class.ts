import { hues } from '../../story/schema/side.ts';
import type { Ground } from '../../story/model/types/parties.ts';

/** The class that gives an element a side’s hue, pattern and letter: by its place in the palette, 0 for the voice. */
export function sideClass({ ground }: { readonly ground: Ground }): string {
	return `side-${String(ground === 'voice' ? 0 : hues.indexOf(ground) + 1)}`;
}
