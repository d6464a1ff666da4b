import type { Engine, Hit } from './engine.ts';
import { excerpt, marked, type Piece } from './marked.ts';
import { kinds, type Kind } from './record.ts';

/** What a reader asks for. */
export interface Question {
	readonly query: string;
	readonly kind?: Kind | undefined;
	readonly side?: string | undefined;
	/** Years, both within. */
	readonly from?: number | undefined;
	readonly to?: number | undefined;
}

/** One result, as it is shown. */
export interface Entry {
	readonly kind: Kind;
	readonly address: string;
	readonly title: readonly Piece[];
	/** The names that matched; of a statement and a source the first one in any case. */
	readonly names: readonly (readonly Piece[])[];
	readonly date: readonly Piece[];
	readonly place: readonly Piece[];
	readonly sides: readonly string[];
	readonly text: readonly Piece[];
}

/** All that is shown for a question. */
export interface Results {
	readonly total: number;
	/** Whether nothing is spelt as asked, so that the results are merely near. */
	readonly isNear: boolean;
	/** The best, whatever their kind. */
	readonly best: readonly Entry[];
	/** The rest by kind; of each as many as are listed, and how many there are. */
	readonly groups: readonly {
		readonly kind: Kind;
		readonly total: number;
		readonly entries: readonly Entry[];
	}[];
}

/** How many stand at the top, and how many of each kind below. */
const [first, few, many] = [5, 8, 60];

/** Looks for what a reader asks for, and arranges it by kind. */
export function resultsFor(engine: Engine, question: Question): Results {
	const asked = (found: readonly Hit[]) => found.filter((hit) => isAsked(hit, question));
	const found = asked(engine.search(question.query));
	const hits = found.length > 0 ? found : asked(engine.near(question.query));
	const isExact = found.some((hit) => hit.isExact);
	const rest = hits.slice(first);
	return {
		total: hits.length,
		isNear: hits.length > 0 && !isExact,
		best: hits.slice(0, first).map(toEntry),
		groups: kinds.flatMap((kind) => {
			const own = rest.filter(({ record }) => record.kind === kind);
			const shown = question.kind === kind ? many : few;
			return own.length === 0
				? []
				: [{ kind, total: own.length, entries: own.slice(0, shown).map(toEntry) }];
		}),
	};
}

function isAsked({ record }: Hit, { kind, side, from, to }: Question): boolean {
	if (kind !== undefined && record.kind !== kind) return false;
	if (side !== undefined && !record.sides.some((one) => one === side)) return false;
	if (from === undefined && to === undefined) return true;
	const [first, last] = record.years ?? [];
	return (
		first !== undefined && last !== undefined && last >= (from ?? 0) && first <= (to ?? Infinity)
	);
}

/** Kinds of which readers are told first whose they are. */
const isNamed: ReadonlySet<Kind> = new Set<Kind>(['statement', 'source']);

function toEntry({ record, terms }: Hit): Entry {
	const text = marked(excerpt(record.text, terms), terms);
	return {
		kind: record.kind,
		address: record.address,
		title: marked(record.title, terms),
		names: record.names
			.split('\n')
			.map((name) => marked(name, terms))
			.filter(
				(name, at) => name.some(([, isMatch]) => isMatch) || (at === 0 && isNamed.has(record.kind))
			),
		date: marked(record.date, terms),
		place: marked(record.place, terms),
		sides: record.sides,
		text,
	};
}
