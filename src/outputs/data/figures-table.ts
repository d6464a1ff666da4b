import type { Figure, TimelineEvent } from '../../story/model/types/record.ts';
import { fates } from '../../story/schema/figure.ts';
import { column, type TableOf } from './columns.ts';

const needed = { isRequired: true } as const;

/** An event with one thing of a list that it has. */
export interface Pair<T> {
	readonly event: TimelineEvent;
	readonly item: T;
	/** Its place in the event’s list, from 1. */
	readonly number: number;
}

/** The columns that tell such rows apart; `where` is what they stand in. */
export function pairColumns(where: string): TableOf<Pair<unknown>>['columns'] {
	return [
		column('event', 'string', 'Id.', ({ event }) => event.id, { ...needed, refersTo: 'events' }),
		column(
			'number',
			'integer',
			`Place in the event’s ${where}, from 1. It is not permanent.`,
			({ number }) => number,
			needed
		),
	];
}

/** The figures of all events, giver by giver. */
export const figuresTable: TableOf<Pair<Figure>> = {
	name: 'figures',
	description:
		'One count of people, or of attacks, that one giver gave, as the text of its event has it. Givers count different things: the figures cannot be added up.',
	key: ['event', 'number'],
	isLink: false,
	columns: [
		...pairColumns('list'),
		column('giver', 'string', 'Who gives it, as the text names them.', ({ item }) => item.giver, {
			...needed,
		}),
		column(
			'actor',
			'string',
			'Id of the party that the giver is or speaks for.',
			({ item }) => item.actor?.id,
			{ refersTo: 'actors' }
		),
		column('whom', 'string', 'Whom it counts, in the giver’s sense.', ({ item }) => item.whom, {
			...needed,
		}),
		column(
			'what',
			'string',
			'What became of them; `attacks` where it counts these.',
			({ item }) => item.what,
			{
				...needed,
				values: fates,
			}
		),
		column(
			'least',
			'integer',
			'The least; the same as `most` where it is one number, empty for “up to”.',
			({ item }) => item.least
		),
		column('most', 'integer', 'The most; empty for “at least”.', ({ item }) => item.most),
		column('about', 'boolean', 'Whether the giver said “about”.', ({ item }) => item.isAbout, {
			...needed,
		}),
		column(
			'as_of',
			'string',
			'The day as of which it holds, in EDTF; where the giver names none, that of the source.',
			({ item }) => item.asOf?.edtf
		),
		column(
			'over',
			'string',
			'The time that it counts, in EDTF, where that is another than the event’s.',
			({ item }) => item.over?.edtf
		),
		column('source', 'string', 'Id of the source.', ({ item }) => item.source.id, {
			...needed,
			refersTo: 'sources',
		}),
	],
};
