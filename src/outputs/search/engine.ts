import MiniSearch from 'minisearch';
import { nearestOf } from './nearest.ts';
import { spellingsOf, type Spelling } from './query.ts';
import { byRank, fit, leastShare, oncePerPlace, weightOf } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { makeVocabulary } from './vocabulary.ts';
import { allTerms } from './words.ts';

/** Something that was found. */
export interface Hit {
	readonly record: SearchRecord;
	/** The words of the site that matched, folded. */
	readonly terms: ReadonlySet<string>;
	/** Whether a word of the query stands in it as typed, or as the beginning of one. */
	readonly isExact: boolean;
}

/** A search in memory over the records of one edition. */
export interface Engine {
	/** Adds records to those that can be found. */
	readonly add: (records: readonly SearchRecord[]) => void;
	/** What was found, best first: what has all words stands before what has some. */
	readonly search: (query: string) => Hit[];
	/** What has the words that come nearest to those of a query, where it has none of them. */
	readonly near: (query: string) => Hit[];
}

/** How much a word counts, by where it stands. */
const boost = { title: 4, names: 3, place: 3, date: 3, text: 1, more: 0.5 };
type Field = keyof typeof boost;
const fields = Object.keys(boost) as Field[];

/**
 * Makes an engine that knows no records yet.
 *
 * @param months names of months in several languages, those of this edition first; January first
 */
export function makeEngine(months: readonly (readonly string[])[]): Engine {
	const records: SearchRecord[] = [];
	const placeNames = new Map<string, string>();
	const vocabulary = makeVocabulary(months);
	/** The words of the record that is being added. */
	const added = new Set<string>();

	const fieldOf = (record: SearchRecord, field: Field) => {
		if (field === 'place') return `${record.place} ${placeNames.get(record.place) ?? ''}`;
		return field === 'date' ? `${record.date} ${record.months}` : record[field];
	};
	const index = new MiniSearch<{ id: number; record: SearchRecord }>({
		fields,
		tokenize: (text) => {
			const terms = allTerms(text);
			for (const term of terms) added.add(term);
			return terms;
		},
		processTerm: (term) => term,
		extractField: ({ id, record }, field) =>
			field === 'id' ? String(id) : fieldOf(record, field as Field),
	});

	const search = (query: string): Hit[] => {
		const words = spellingsOf(query, vocabulary);
		if (words.length === 0) return [];
		const weights = words.map((word) => weightOf(word, vocabulary.counts, records.length));
		const whole = weights.reduce((sum, weight) => sum + weight, 0);
		const ranked = index
			.search({ combineWith: 'OR', queries: words.flatMap(queriesOf) })
			.flatMap(({ id, score, match }) => {
				const record = records[Number(id)];
				const found = words.map((spellings) => fit(spellings, match));
				const share =
					found.reduce((sum, { part }, at) => sum + part * (weights[at] ?? 0), 0) / whole;
				if (!record || share <= leastShare) return [];
				const isDated = found.every(({ isInDate }) => isInDate);
				const rank = (isDated ? 2 : 0) + share * share * 4 + Math.log1p(score) / 2;
				const isExact = found.some(({ part }) => part > 0.8);
				return [{ record, terms: new Set(Object.keys(match)), isExact, rank }];
			});
		return oncePerPlace(ranked.sort(byRank));
	};

	return {
		add: (more) => {
			for (const { kind, title, names } of more) if (kind === 'place') placeNames.set(title, names);
			for (const record of more) {
				index.add({ id: records.push(record) - 1, record });
				vocabulary.note(added);
				added.clear();
			}
		},
		search,
		near: (query) =>
			search(
				allTerms(query)
					.flatMap((term) => nearestOf(term, vocabulary))
					.join(' ')
			),
	};
}

/** The questions to the index for one word of a query. */
function queriesOf(spellings: readonly Spelling[]) {
	return spellings.map(({ term, weight, isStart }) => ({
		queries: [term],
		tokenize: (text: string) => [text],
		prefix: isStart,
		weights: { prefix: 0.6, fuzzy: 0 },
		boost: Object.fromEntries(fields.map((field) => [field, boost[field] * weight])),
	}));
}
