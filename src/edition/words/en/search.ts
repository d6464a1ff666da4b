import { counted } from './signs.ts';

/** The search and the index of names. */
export const search = {
	description:
		'Finds every statement, event, name, place and source. Nothing that you type is sent anywhere.',
	/** Name of the field. */
	field: 'Search this site',
	go: 'Search',
	/** Names of what can be found, as headings. */
	kinds: {
		statement: 'Statements',
		event: 'Events',
		person: 'People, parties and groups',
		place: 'Places',
		term: 'Terms',
		position: 'Positions',
		law: 'Law and agreements',
		answer: 'Findings and open questions',
		source: 'Sources',
	},
	/** Names of the filters; `any` is each one’s first choice. */
	kind: 'Kind',
	side: 'Side',
	from: 'From year',
	to: 'To year',
	any: 'All',
	best: 'Best matches',
	/** Said to screen readers and shown; numbers are put in for `{n}`, what was typed for `{q}`. */
	results: 'Results: {n}',
	shown: '{n} of {all}',
	loading: 'Loading the index…',
	failed: 'The index could not be loaded. Try again with a network, or use the index of names.',
	none: 'Nothing found for “{q}”.',
	near: 'Nothing is spelt like “{q}”. These are near:',
	/** What to do where nothing was found. */
	advice: 'Try fewer words or another spelling, or look through',
	gap: 'Something missing? Report it:',
	/** A button; `kilobytes` are what it loads. */
	sources: (sources: number, kilobytes: number) =>
		`Search ${counted(sources, 'source', 'sources')} too (${String(kilobytes)} kB more)`,
	/** Shown in place of the field where scripts do not run. */
	noScript:
		'The search runs in your browser and needs JavaScript. Without it these lists lead to everything:',
	browse: 'Or browse',
	index: {
		description: (names: number) =>
			`${counted(names, 'entry', 'entries')} from A to Z: people, parties, groups, places, terms and documents, and where each stands.`,
		/** Before another name of the same thing, which is a link. */
		see: (name: string) => `see ${name}`,
		/** Over names that begin with a figure or a sign. */
		figures: '0–9',
		/** A link to one of the statements that name it. */
		statement: (number: string) => `statement ${number}`,
	},
};
