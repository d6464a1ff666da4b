import type { LocalContent } from '../translations/localize.ts';
import { hues } from '../schema/side.ts';
import { firstLetter } from '../text/first-letter.ts';
import type { Category, Side } from './types/parties.ts';

/** The sides of a story by id, in the order of `sides.yaml`, each with its name, its letter and its colour. */
export function buildSides({ records, lang, original }: LocalContent): ReadonlyMap<string, Side> {
	const chosen = new Set(records.sides.map(({ value }) => value.hue));
	const free = hues.filter((hue) => !chosen.has(hue));
	return new Map(
		records.sides.map(({ value: { id, names, letters = {}, hue, voice } }) => {
			const named = inLanguage(names, lang, original, id);
			const letter = letters[lang] ?? letters[original] ?? firstLetter(named.text, named.lang);
			return [
				id,
				{
					id,
					name: named.text,
					lang: named.lang,
					letter,
					isVoice: voice,
					ground: voice ? ('voice' as const) : (hue ?? free.shift() ?? hues[0]),
				},
			] as const;
		})
	);
}

/** The categories of events by id, in the order of `categories.yaml`. */
export function buildCategories({
	records,
	lang,
	original,
}: LocalContent): ReadonlyMap<string, Category> {
	return new Map(
		records.categories.map(({ value: { id, names, descriptions } }) => {
			const { text: name, lang: own } = inLanguage(names, lang, original, id);
			const says = descriptions && inLanguage(descriptions, lang, original, '');
			return [id, { id, name, lang: own, says: says?.text === '' ? undefined : says }] as const;
		})
	);
}

/** Of names by language that of the site, or else the original’s. */
function inLanguage(
	names: Readonly<Record<string, string>>,
	lang: string,
	original: string,
	none: string
): { readonly text: string; readonly lang: string } {
	const own = names[lang];
	return own === undefined
		? { text: names[original] ?? none, lang: original }
		: { text: own, lang };
}
