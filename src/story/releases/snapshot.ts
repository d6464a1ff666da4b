import { createHash } from 'node:crypto';
import type { ArticlePassages } from '../article/passages.ts';
import { passageIds, passagesOf, wordsHash } from '../article/passage-ids.ts';
import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import { accountsIn } from '../load/published.ts';
import type { FigureRecord } from '../schema/figure.ts';
import type { PassageKind } from '../schema/published.ts';
import type { PastFigure, ReleaseRecord } from '../schema/release.ts';
import { partsOf } from '../translations/translated-parts.ts';
import {
	keyOf,
	originalsOf,
	proseHash,
	translationsIn,
	type TranslatedKind,
} from '../translations/translations.ts';
import { accountId } from './account-id.ts';
import { factsHash } from './facts-hash.ts';

/** What a release says of content: all but the sentence that a person writes, the release before it, and what was gone before. */
export type Snapshot = Omit<ReleaseRecord, 'says' | 'after' | 'gone'>;

interface Checked {
	readonly content: Content;
	readonly copies: readonly ArticlePassages[];
}

const taken = new WeakMap<Content, Snapshot>();

/** The content as a release would note it. */
export function snapshotOf(checked: Checked): Snapshot {
	const { content } = checked;
	const snapshot = taken.get(content) ?? takeSnapshot(checked);
	taken.set(content, snapshot);
	return snapshot;
}

function takeSnapshot({ content, copies }: Checked): Snapshot {
	const { records } = content;
	const lang = copies[0]?.entry.value.lang ?? '';
	const hashed = <V>(kind: TranslatedKind, toPast: (entry: Entry<never>) => V) =>
		sorted(
			originalsOf(content, kind).map((entry) => [
				keyOf(kind, entry).replace(' ', '.'),
				{
					...toPast(entry as Entry<never>),
					facts: factsHash(kind, entry),
					words: wordsIn(content, kind, entry, lang),
				},
			])
		);
	return {
		content: contentHash(content),
		article: Object.fromEntries(
			copies.map(({ entry: { value } }) => [value.lang, value.sha256.toLowerCase()])
		),
		statements: hashed(
			'statements',
			({ value }: Entry<(typeof records)['statements'][number]['value']>) => ({
				title: value.title,
				said: value.said.answer,
				so: value.so.answer,
			})
		),
		events: hashed('events', ({ value }: Entry<(typeof records)['events'][number]['value']>) => ({
			title: value.title,
			date: value.date,
			...(value.figures && { figures: value.figures.map(toPastFigure) }),
		})),
		sources: records.sources.map(({ id }) => id).sort(),
		positions: hashed('positions', () => ({})),
		findings: findingsIn(content, lang),
		passages: passageWords(content, copies, 'passages'),
		notes: passageWords(content, copies, 'notes'),
		entries: accountsIn(content).map(({ value }) => accountId(value)),
	};
}

function sorted<V>(entries: readonly (readonly [string, V])[]): Record<string, V> {
	return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 of the content folder: of each file its path and its text. What releases say is left out. */
export function contentHash({ files }: Pick<Content, 'files'>): string {
	const hash = createHash('sha256');
	for (const [path, { text }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (path.startsWith('releases/')) continue;
		hash.update(`${path}\n${String(Buffer.byteLength(text))}\n${text}\n`);
	}
	return hash.digest('hex');
}

/** Hashes of the words of an entry, as `original` of a translation has them, by language. */
function wordsIn(
	content: Content,
	kind: TranslatedKind,
	entry: Entry<unknown>,
	lang: string
): Record<string, string> {
	const copies = translationsIn(content)
		.filter((one) => one.original === entry)
		.map((one) => [one.lang, proseHash(partsOf(kind, one.copy))] as const);
	return { [lang]: proseHash(partsOf(kind, entry)), ...sorted(copies) };
}

function findingsIn(content: Content, lang: string): Record<string, string[]> {
	const [entry] = content.records.findings;
	if (!entry) return {};
	const copies = translationsIn(content)
		.filter((one) => one.original === entry)
		.map((one) => [one.lang, one.copy] as const);
	const hashes = [[lang, entry] as const, ...copies].map(([own, one]) => [
		own,
		partsOf('findings', one)
			.filter(({ name }) => name.startsWith('findings['))
			.map((part) => proseHash([part])),
	]);
	return Object.fromEntries(hashes) as Record<string, string[]>;
}

/** The passages of the original article by id, each with a hash of its words. */
function passageWords(
	content: Content,
	copies: readonly ArticlePassages[],
	kind: PassageKind
): Record<string, string> {
	const [original] = copies;
	const ids = original && passageIds(content, copies).get(original);
	if (!ids) return {};
	return Object.fromEntries(
		passagesOf(original, kind).flatMap((passage) => {
			const [id, words] = [ids.get(passage), wordsHash(original, passage)];
			return id === undefined || words === undefined ? [] : [[id, words] as const];
		})
	);
}

function toPastFigure(figure: FigureRecord): PastFigure {
	const { giver, whom, what, count, least, most, about, asOf, over, source } = figure;
	return {
		giver,
		whom,
		what,
		...(count !== undefined && { least: count, most: count }),
		...(least !== undefined && { least }),
		...(most !== undefined && { most }),
		...(about === true && { about }),
		...(asOf !== undefined && { asOf }),
		...(over !== undefined && { over }),
		source,
	};
}
