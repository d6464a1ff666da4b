import type { Position } from 'unist';
import type { Content } from '../../load/content.ts';
import type { Entry } from '../../load/entry.ts';
import { citationsIn } from '../../text/citations.ts';
import { isTelling } from '../../text/telling.ts';
import { bodyProse } from './prose.ts';
import { quotationsIn } from './quotations.ts';

/** Words in quotation marks that are said to be a source’s own. */
export interface QuotedWords {
	readonly quote: string;
	/** Ids of the sources that they are from: evidence has one, a citation may name more. */
	readonly sources: readonly string[];
	readonly file: string;
	readonly place: () => Position;
}

/** Every quotation of the content that can be compared with a source, in the order of its files. */
export function quotedWords(content: Content): QuotedWords[] {
	const ofEvidence = content.records.statements.flatMap(({ file, value, locate }) =>
		value.evidence.flatMap(({ quote, source }, index) => {
			const place = () => locate(['evidence', index, 'quote']);
			return quote === undefined ? [] : [{ quote, sources: [source], file, place }];
		})
	);
	return [
		...ofEvidence,
		...content.records.events.flatMap((entry) => eventQuotations(content, entry)),
	];
}

/**
 * The quotations in an event’s text, each with the sources of the next citation in its paragraph that are in
 * the language of the text: others may have been translated. Single words are no quotations of this kind.
 */
export function eventQuotations(content: Content, event: Entry<unknown>): QuotedWords[] {
	const prose = bodyProse(event);
	const { text } = prose;
	const cited = citationsIn(text);
	const own = inLanguageOf(content);
	return quotationsIn(prose).pairs.flatMap(([open, close], index, pairs) => {
		if (pairs.some(([from, to], other) => other !== index && from.at < open.at && to.at > close.at))
			return [];
		const quote = wordsOf(text.slice(open.at + 1, close.at));
		const next = cited.find(({ start }) => start > close.at);
		const isNear = next && !/\n\s*\n/u.test(text.slice(close.at, next.start));
		const sources = isNear ? next.items.map(({ id }) => id).filter((id) => own.has(id)) : [];
		if (sources.length === 0 || !isTelling(quote)) return [];
		const place = () => prose.place(open.at + 1, close.at - open.at - 1);
		return [{ quote, sources, file: event.file, place }];
	});
}

/** A piece of Markdown as one line of words. */
function wordsOf(markdown: string): string {
	return markdown
		.replace(/\[@[^\]]*\]/gu, '')
		.replace(/[*_\\]/gu, '')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/[,;]$/u, '');
}

const known = new WeakMap<Content, ReadonlySet<string>>();

/** Ids of the sources in the language that the story is written in. */
function inLanguageOf(content: Content): ReadonlySet<string> {
	const found = known.get(content) ?? readLanguages(content);
	known.set(content, found);
	return found;
}

function readLanguages({ records }: Content): ReadonlySet<string> {
	const original = records.article.find(({ lang }) => lang === undefined)?.value.lang ?? '';
	const plain = (tag: string) => tag.split('-')[0]?.toLowerCase();
	const own = records.sources.filter(({ value }) => plain(value.language) === plain(original));
	return new Set(own.map(({ id }) => id));
}
