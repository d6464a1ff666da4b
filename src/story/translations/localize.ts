import { partsFor, partsOf, type Part } from './translated-parts.ts';
import {
	copyKinds,
	translationsIn,
	type TranslatedKind,
	type Translation,
} from './translations.ts';
import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import type { KindName, RecordOf } from '../load/kinds.ts';
import { mergeCopy } from './merge-copies.ts';
import { asTranslated, asWritten, type Rendition } from './renditions.ts';

/** An entry in the language of a site, as far as it is translated. */
export interface LocalEntry<T> extends Entry<T> {
	readonly rendition: Rendition;
}

/** Content in one language: facts from the originals, words from their translations where there are some. */
export interface LocalContent {
	/** The language of the site. */
	readonly lang: string;
	/** The language of the originals. */
	readonly original: string;
	readonly records: {
		readonly [K in KindName]: readonly (K extends TranslatedKind
			? LocalEntry<RecordOf<K>>
			: Entry<RecordOf<K>>)[];
	};
}

const localKinds = Object.keys(copyKinds) as TranslatedKind[];

/**
 * Puts the words of a language in the place of the original’s. What is not translated stays as it is
 * written, and says so; so does a translation that is behind and no longer has the original’s parts.
 */
export function localize(content: Content, lang: string, original: string): LocalContent {
	const copies = new Map<Entry<unknown>, Translation>();
	for (const one of translationsIn(content)) {
		if (one.original && one.lang === lang) copies.set(one.original, one);
	}
	const localized = localKinds.map((kind) => [
		kind,
		(content.records[kind] as readonly Entry<unknown>[])
			.filter((entry) => entry.lang === undefined)
			.map((entry) => toLocal(kind, entry, copies.get(entry), original)),
	]);
	return {
		lang,
		original,
		records: { ...content.records, ...Object.fromEntries(localized) } as LocalContent['records'],
	};
}

function toLocal(
	kind: TranslatedKind,
	entry: Entry<unknown>,
	translation: Translation | undefined,
	original: string
): LocalEntry<unknown> {
	if (!translation || !hasSameParts(kind, entry, translation.copy))
		return { ...entry, rendition: asWritten(original) };
	const { copy, lang } = translation;
	return {
		...entry,
		value: mergeCopy(kind, entry.value, copy.value),
		body: copy.body,
		rendition: asTranslated(lang, copy.value),
	};
}

function hasSameParts(kind: TranslatedKind, entry: Entry<unknown>, copy: Entry<unknown>): boolean {
	// A copy of the article is one of its own, with claims and notes where its words have them.
	if (kind === 'article') return true;
	const names = (parts: readonly Part[]) => parts.map(({ name }) => name).join('\n');
	return names(partsFor(kind, entry, copy)) === names(partsOf(kind, copy));
}
