import type { Content } from '../../load/content.ts';

/** The ids of the sides that hold positions: all but the article’s own voice. */
export function partySides({ records }: Content): string[] {
	return records.sides.flatMap(({ id, value }) => (value.voice ? [] : [id]));
}

/** Whether a side is the article’s own voice; so is none that the story does not list. */
export function isVoice({ records }: Content, side: string): boolean {
	return records.sides.some(({ id, value }) => id === side && value.voice);
}

/** Whether a side is known to be that of parties: not where it is missing, nor where no side is the voice yet. */
export function isParty({ records }: Content, side: string): boolean {
	const found = records.sides.find(({ id }) => id === side);
	return found?.value.voice === false && records.sides.some(({ value }) => value.voice);
}
