import type { Actor, Category, Side } from '../../story/model/types/parties.ts';
import type { Source, Topic } from '../../story/model/types/record.ts';
import { cslTypes, seenDegrees, sourceKinds } from '../../story/schema/source.ts';
import type { Edition } from '../../edition/edition.ts';
import { column, fill, type Table, type TableOf } from './columns.ts';
import { nameWords } from './names.ts';
import { toUri } from '../../story/text/to-uri.ts';

const needed = { isRequired: true } as const;
const uri = { format: 'uri' } as const;

/** Sources, and the small lists that other tables point to. */
export function sourceTables(edition: Edition): Table[] {
	const { sources, actors, sides, categories, topics } = edition.site;
	return [
		fill(sourcesTable, sources, edition),
		fill(actorsTable, actors, edition),
		fill(sidesTable, sides, edition),
		fill(categoriesTable, categories, edition),
		fill(topicsTable, topics, edition),
	];
}

const sourcesTable: TableOf<Source> = {
	name: 'sources',
	description: 'Every document that is cited; the reference formats below hold the same ones.',
	key: ['id'],
	isLink: false,
	columns: [
		column('id', 'string', 'Permanent id, part of its address.', ({ id }) => id, needed),
		column('type', 'string', 'Item type of CSL 1.0.2.', ({ type }) => type, {
			...needed,
			values: cslTypes,
		}),
		column('kind', 'string', 'What it is as evidence.', ({ kind }) => kind, {
			...needed,
			values: sourceKinds,
		}),
		column(
			'title',
			'string',
			'As printed; in `[ ]` where it is described, or was guessed from an address.',
			({ title }) => title,
			needed
		),
		column(
			'author',
			'string',
			'Authors as `Family, Given`, several joined by `; `.',
			({ author }) => author && nameWords(author)
		),
		column(
			'container_title',
			'string',
			'The newspaper, journal, book or programme it stands in.',
			(source) => source['container-title']
		),
		column(
			'interviewer',
			'string',
			'Who asks in an interview, written as authors are.',
			({ interviewer }) => interviewer && nameWords(interviewer)
		),
		column('publisher', 'string', 'Who published what was read.', ({ publisher }) => publisher, {
			...needed,
		}),
		column('number', 'string', 'Number or symbol.', ({ number }) => number),
		column('issued', 'string', 'When published, in EDTF.', ({ issued }) => issued?.edtf),
		column('accessed', 'string', 'When read, in EDTF.', ({ accessed }) => accessed?.edtf),
		column('url', 'string', 'Address of what was read.', ({ URL }) => URL && toUri(URL), uri),
		column(
			'archive_url',
			'string',
			'Address of an archived copy.',
			({ archive_location: url }) => url && toUri(url),
			uri
		),
		column('language', 'string', 'Language tag (BCP 47).', ({ language }) => language, needed),
		column('seen', 'string', 'How much of it was read for this site.', ({ seen }) => seen, {
			...needed,
			values: seenDegrees,
		}),
		column('note', 'string', 'What a reader should know of it.', ({ note }) => note),
		column(
			'site_url',
			'string',
			'Its entry on this site, with all that rests on it.',
			({ path }, { url }) => url(path),
			{ ...needed, ...uri }
		),
	],
};

const actorsTable: TableOf<Actor> = {
	name: 'actors',
	description: 'The parties: offices, governments, bodies, and the article’s own voice.',
	key: ['id'],
	isLink: false,
	columns: [
		column('id', 'string', 'Permanent id.', ({ id }) => id, needed),
		column('name', 'string', 'Its name.', ({ name }) => name, needed),
		column('side', 'string', 'Its side.', ({ side }) => side.id, { ...needed, refersTo: 'sides' }),
	],
};

const sidesTable: TableOf<Side> = {
	name: 'sides',
	description: 'The sides to which parties belong; one of them is the article’s own voice.',
	key: ['id'],
	isLink: false,
	columns: [
		column('id', 'string', 'Permanent id.', ({ id }) => id, needed),
		column('name', 'string', 'Its name.', ({ name }) => name, needed),
		column('letter', 'string', 'The letter that stands for it.', ({ letter }) => letter, needed),
		column(
			'voice',
			'boolean',
			'Whether it is the article’s own voice.',
			({ isVoice }) => isVoice,
			needed
		),
	],
};

const categoriesTable: TableOf<Category> = {
	name: 'categories',
	description: 'Of what kinds the events are.',
	key: ['id'],
	isLink: false,
	columns: [
		column('id', 'string', 'Permanent id.', ({ id }) => id, needed),
		column('name', 'string', 'Its name.', ({ name }) => name, needed),
		column('description', 'string', 'What belongs to it.', ({ says }) => says?.text),
	],
};

const topicsTable: TableOf<Topic> = {
	name: 'topics',
	description: 'What statements are about.',
	key: ['id'],
	isLink: false,
	columns: [
		column('id', 'string', 'Permanent id.', ({ id }) => id, needed),
		column('title', 'string', 'Its name.', ({ title }) => title, needed),
		column('question', 'string', 'The question it answers.', ({ question }) => question),
	],
};
