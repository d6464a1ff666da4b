import { createHash } from 'node:crypto';
import type { Content } from '../load/content.ts';
import { publishedIds, redirectsIn } from '../load/published.ts';
import type { TextRange } from './find-quote.ts';
import { foldedWords } from '../text/folded-words.ts';
import type { ClaimRecord, NoteRecord } from '../schema/article.ts';
import { passageKinds, type PassageKind } from '../schema/published.ts';
import type { ArticlePassages, Passage } from './passages.ts';

type Located = Passage<ClaimRecord> | Passage<NoteRecord>;

/** The ids of the passages of one copy of the article: those of its claims (`s-…`) and of its notes (`e-…`). */
export type PassageIds = ReadonlyMap<Located, string>;

/**
 * What a passage stands on, in short: a hash of its words (NFC, white space folded), and which of several
 * equal passages it is, where it is not the first. `undefined` where its quote was not found.
 */
export function wordsHash({ visible }: ArticlePassages, passage: Located): string | undefined {
	const { found, range, value } = passage;
	if (!range) return undefined;
	const words = wordsAt(visible.text, range);
	// A quote with words left out may fit passages that differ in these.
	const equal = value.quote.includes('…')
		? found.filter((one) => wordsAt(visible.text, one) === words)
		: found;
	const place = equal.indexOf(range);
	return place > 0 ? `${shortHash(words)}-${String(place + 1)}` : shortHash(words);
}

/** Twelve hexadecimal digits of the SHA-256 of words. */
export function shortHash(words: string): string {
	return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

function wordsAt(text: string, { start, end }: TextRange): string {
	return foldedWords(text.slice(start, end));
}

/**
 * The ids of all passages, copy by copy. A passage that has been published keeps its id as long as its words
 * stand, whatever statement they are given to; any other has an id that was never used. A translation has
 * the ids of the original.
 */
export function passageIds(
	content: Content,
	copies: readonly ArticlePassages[]
): ReadonlyMap<ArticlePassages, PassageIds> {
	const ids = collected.get(content) ?? findIds(content, copies);
	collected.set(content, ids);
	return ids;
}

/** Several rules and the model ask for them. */
const collected = new WeakMap<Content, ReadonlyMap<ArticlePassages, PassageIds>>();

/** The ids of all passages of all copies as one list. */
export function allPassageIds(content: Content, copies: readonly ArticlePassages[]): string[] {
	return [...passageIds(content, copies).values()].flatMap((ids) => [...ids.values()]);
}

function findIds(
	content: Content,
	[original, ...translations]: readonly ArticlePassages[]
): ReadonlyMap<ArticlePassages, PassageIds> {
	const all = new Map<ArticlePassages, PassageIds>();
	if (!original) return all;
	const ids = originalIds(content, original);
	all.set(original, ids);
	for (const copy of translations) all.set(copy, translatedIds(original, ids, copy));
	return all;
}

/** The words of the passages of a copy of the article, by the ids of the passages. */
export function wordsById({ visible }: ArticlePassages, ids: PassageIds): Map<string, string> {
	return new Map(
		[...ids].flatMap(([{ range }, id]) =>
			range ? [[id, visible.text.slice(range.start, range.end)] as const] : []
		)
	);
}

/** The passages of a kind in the order of the text, those that were not found last. */
export function passagesOf(copy: ArticlePassages, kind: PassageKind): readonly Located[] {
	const start = ({ range }: Located) => range?.start ?? Infinity;
	return (kind === 'passages' ? copy.claims : copy.notes).toSorted((a, b) =>
		start(a) < start(b) ? -1 : Number(start(a) > start(b))
	);
}

function originalIds(content: Content, original: ArticlePassages): PassageIds {
	const ids = new Map<Located, string>();
	for (const kind of passageKinds) {
		const published = publishedIds(content, kind);
		const redirected = redirectsIn(content, kind).map(({ from }) => from);
		const known = Map.groupBy(published, ({ words }) => words ?? '');
		const unusedId = unusedIds(new Set([...published.map(({ id }) => id), ...redirected]));
		const passages = passagesOf(original, kind);
		for (const passage of passages) {
			const id = known.get(wordsHash(original, passage) ?? '')?.shift()?.id;
			if (id !== undefined) ids.set(passage, id);
		}
		for (const passage of passages) {
			if (!ids.has(passage)) ids.set(passage, unusedId(passage));
		}
	}
	return ids;
}

/** The nth passage of a statement has the id of its nth in the original; so has the nth note of a kind. */
function translatedIds(
	original: ArticlePassages,
	known: PassageIds,
	copy: ArticlePassages
): PassageIds {
	const ids = new Map<Located, string>();
	const unusedId = unusedIds(new Set(known.values()));
	const pair = (there: readonly Located[], here: readonly Located[]) => {
		const twins = Map.groupBy(there, nameOf);
		for (const passage of here) {
			const twin = twins.get(nameOf(passage))?.shift();
			ids.set(passage, (twin && known.get(twin)) ?? unusedId(passage));
		}
	};
	pair(passagesOf(original, 'passages'), passagesOf(copy, 'passages'));
	// `same-parts-in-every-copy` holds the notes of a copy to the order of the original’s list.
	pair(original.notes, copy.notes);
	return ids;
}

/** What a passage shares with its translations: its statement, or the kind of the note. */
function nameOf({ value }: Located): string {
	return 'statement' in value ? value.statement : value.kind;
}

/** Gives each passage the first id of its series that is not used: `s-late`, `s-late-2`, …; `e-1`, `e-2`, … */
function unusedIds(used: ReadonlySet<string>): (passage: Located) => string {
	const given = new Set(used);
	const last = new Map<string, number>();
	return ({ value }) => {
		const series = 'statement' in value ? `s-${value.statement}` : 'e';
		const idAt = (index: number) =>
			index === 1 && series !== 'e' ? series : `${series}-${String(index)}`;
		let index = (last.get(series) ?? 0) + 1;
		while (given.has(idAt(index))) index += 1;
		last.set(series, index);
		given.add(idAt(index));
		return idAt(index);
	};
}
