import { eventQuotations } from '../check/lookups/quoted-words.ts';
import { readDate } from '../dates/read-date.ts';
import type { Content } from '../load/content.ts';
import type { SeenResult } from '../schema/seen.ts';
import { must } from './must.ts';
import type { ComparedCount, Comparison } from './types/comparison.ts';
import type { Evidence, Quotation, Source, TimelineEvent } from './types/record.ts';

/** What is known of a quotation from a source; `undefined` where no entry of `seen/` says that these words were compared. */
export type FindComparison = (source: string, quote: string) => Comparison | undefined;

/** Looks comparisons up by source and by the very words. */
export function comparisonsOf({ records }: Pick<Content, 'records'>): FindComparison {
	const known = new Map<string, Map<string, Comparison>>();
	for (const { id, value } of records.seen) {
		const { compared } = value;
		if (!compared) continue;
		const on = readDate(compared.on);
		known.set(id, new Map(compared.quotes.map(({ quote, result }) => [quote, { result, on }])));
	}
	return (source, quote) => known.get(source)?.get(quote);
}

/** The order in which one result of several sources speaks for a quotation: one that has it is enough. */
const order: readonly SeenResult[] = [
	'found',
	'marks-differ',
	'in-part',
	'unreadable',
	'not-found',
];

/** The quotations in the text of each event, by its id, as the original has them. */
export function quotationsOfEvents(
	content: Content,
	sources: ReadonlyMap<string, Source>
): Map<string, Quotation[]> {
	const find = comparisonsOf(content);
	return new Map(
		content.records.events.map((entry) => [
			entry.id,
			eventQuotations(content, entry).map(({ quote, sources: ids }) => {
				const found = ids.map((id) => find(id, quote));
				const [best] = found
					.filter((one) => one !== undefined)
					.sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
				const isSettled = !found.includes(undefined) || (best && isIn(best));
				return {
					words: quote,
					sources: ids.map((id) => must(sources, id)),
					compared: isSettled ? best : undefined,
				};
			}),
		])
	);
}

function isIn({ result }: Comparison): boolean {
	return result === 'found' || result === 'marks-differ';
}

/** Counts quotations, those without one left out. */
export function countCompared(quotations: readonly Pick<Quotation, 'compared'>[]): ComparedCount {
	const compared = quotations.flatMap((one) => one.compared ?? []);
	return {
		all: quotations.length,
		compared: compared.length,
		found: compared.filter(isIn).length,
	};
}

/** The pieces of evidence that quote their source. */
export function quoting(evidence: readonly Evidence[]): Evidence[] {
	return evidence.filter(({ quote }) => quote !== undefined);
}

/** Every quotation of a site that can be compared with a source. */
export function allQuotations(
	statements: readonly { readonly evidence: readonly Evidence[] }[],
	events: readonly Pick<TimelineEvent, 'quotations'>[]
): Pick<Quotation, 'compared'>[] {
	return [
		...statements.flatMap(({ evidence }) => quoting(evidence)),
		...events.flatMap(({ quotations }) => quotations),
	];
}
