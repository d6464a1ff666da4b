import type {
	Claim,
	Evidence,
	Source,
	Statement,
	TimelineEvent,
} from '../../story/model/types/record.ts';
import {
	bearings,
	forms,
	questions,
	saidAnswers,
	soAnswers,
} from '../../story/schema/statement.ts';
import { seenResults } from '../../story/schema/seen.ts';
import { quotePath } from '../embeds/quote-link.ts';
import type { Edition } from '../../edition/edition.ts';
import { column, fill, type Table, type TableOf } from './columns.ts';

const needed = { isRequired: true } as const;

/** Statements, their passages, their evidence, and what they link to. */
export function statementTables(edition: Edition): Table[] {
	const { statements, article } = edition.site;
	const pairs = <T>(listOf: (statement: Statement) => readonly T[]) =>
		statements.flatMap((statement) =>
			listOf(statement).map((item, index) => ({ statement, item, number: index + 1 }))
		);
	const sourcesOf = pairs<Source>(({ sources }) => sources);
	const eventsOf = pairs<TimelineEvent>(({ events }) => [...new Set(events)]);
	return [
		fill(statementsTable, statements, edition),
		fill(claimsTable, article.claims, edition),
		fill(
			evidenceTable,
			pairs<Evidence>(({ evidence }) => evidence),
			edition
		),
		fill(statementEvents, eventsOf, edition),
		fill(statementSources, sourcesOf, edition),
	];
}

interface Pair<T> {
	readonly statement: Statement;
	readonly item: T;
	readonly number: number;
}

const statementsTable: TableOf<Statement> = {
	name: 'statements',
	description: 'What the article states: who says it, and the answers to the two questions.',
	key: ['id'],
	isLink: false,
	columns: [
		column('id', 'string', 'Permanent id, part of its address.', ({ id }) => id, needed),
		column('title', 'string', 'What is said, in neutral words.', ({ title }) => title, needed),
		column('key', 'boolean', 'Whether it is a key statement.', ({ isKey }) => isKey, needed),
		column('speaker', 'string', 'The party that speaks.', ({ speaker }) => speaker.id, {
			...needed,
			refersTo: 'actors',
		}),
		column('side', 'string', 'The side of that party.', ({ speaker }) => speaker.side.id, {
			...needed,
			refersTo: 'sides',
		}),
		column('form', 'string', 'How the article gives it.', ({ form }) => form, {
			...needed,
			values: forms,
		}),
		column('topic', 'string', 'The topic it belongs to.', ({ topic }) => topic.id, {
			...needed,
			refersTo: 'topics',
		}),
		column(
			'said',
			'string',
			'Is there a record, apart from the article, that this speaker said this?',
			({ said }) => said.answer,
			{ ...needed, values: saidAnswers }
		),
		column('said_because', 'string', 'Why.', ({ said }) => said.because, needed),
		column('so', 'string', 'What do sources show about the thing itself?', ({ so }) => so.answer, {
			...needed,
			values: soAnswers,
		}),
		column('so_because', 'string', 'Why.', ({ so }) => so.because, needed),
		column(
			'assessment',
			'string',
			'The assessment in Markdown; `[@id]` cites an entry of sources.',
			({ assessment }) => assessment.markdown || undefined
		),
		column('url', 'string', 'Address of its page.', ({ id }, { url }) => url(`statements/${id}/`), {
			...needed,
			format: 'uri',
		}),
	],
};

const claimsTable: TableOf<Claim> = {
	name: 'claims',
	description: 'The passages of the article, word for word, each tied to the statement it makes.',
	key: ['id'],
	isLink: false,
	columns: [
		column('id', 'string', 'Id of its element in the page.', ({ anchor }) => anchor, needed),
		column('statement', 'string', 'What it states.', ({ statement }) => statement.id, {
			...needed,
			refersTo: 'statements',
		}),
		column('text', 'string', 'The words as the page shows them.', ({ text }) => text, needed),
		column('words', 'integer', 'How many words (Unicode UAX 29).', ({ words }) => words, needed),
		column(
			'url',
			'string',
			'Link that scrolls to the words and marks them.',
			(claim, { site, url }) => url(quotePath(site, claim)),
			{ ...needed, format: 'uri' }
		),
	],
};

const evidenceTable: TableOf<Pair<Evidence>> = {
	name: 'evidence',
	description: 'One source bearing on one statement.',
	key: ['statement', 'number'],
	isLink: false,
	columns: [
		column('statement', 'string', 'Id.', ({ statement }) => statement.id, {
			...needed,
			refersTo: 'statements',
		}),
		column(
			'number',
			'integer',
			'Place in the statement’s list, from 1. It is not permanent.',
			({ number }) => number,
			needed
		),
		column('source', 'string', 'Id of the source.', ({ item }) => item.source.id, {
			...needed,
			refersTo: 'sources',
		}),
		column('about', 'string', 'Which question it bears on.', ({ item }) => item.about, {
			...needed,
			values: questions,
		}),
		column('bearing', 'string', 'How it bears on the answer.', ({ item }) => item.bearing, {
			...needed,
			values: bearings,
		}),
		column('says', 'string', 'What it says, in our own words.', ({ item }) => item.says, needed),
		column('quote', 'string', 'The source’s own few words, as read.', ({ item }) => item.quote),
		column(
			'quote_result',
			'string',
			'How the quote stands in its source: word for word, with other marks or blanks, in part, not, or not to be read; empty where it was not compared.',
			({ item }) => item.compared?.result,
			{ values: seenResults }
		),
		column(
			'quote_compared',
			'date',
			'The day on which it was compared with its source.',
			({ item }) => item.compared?.on.first
		),
		column('locator', 'string', 'Paragraph, page or section.', ({ item }) => item.locator),
	],
};

const statementEvents: TableOf<Pair<TimelineEvent>> = {
	name: 'statement-events',
	description: 'Which events a statement bears on.',
	key: ['statement', 'event'],
	isLink: true,
	columns: [
		column('statement', 'string', 'Id.', ({ statement }) => statement.id, {
			...needed,
			refersTo: 'statements',
		}),
		column('event', 'string', 'Id.', ({ item }) => item.id, { ...needed, refersTo: 'events' }),
	],
};

const statementSources: TableOf<Pair<Source>> = {
	name: 'statement-sources',
	description: 'Which sources a statement’s page names: its evidence, and what is cited besides.',
	key: ['statement', 'source'],
	isLink: true,
	columns: [
		column('statement', 'string', 'Id.', ({ statement }) => statement.id, {
			...needed,
			refersTo: 'statements',
		}),
		column('source', 'string', 'Id.', ({ item }) => item.id, { ...needed, refersTo: 'sources' }),
	],
};
