import type { Account, Correction } from '../../story/model/types/changes.ts';
import { accountKinds, accountParts } from '../../story/schema/correction.ts';
import type { Edition } from '../../edition/edition.ts';
import { column, fill, type Table, type TableOf } from './columns.ts';

const needed = { isRequired: true } as const;

/** What was changed after it was published: corrections, and every entry that accounts for a change. */
export function changeTables(edition: Edition): Table[] {
	const { corrections, accounts } = edition.site;
	return [fill(correctionsTable, corrections, edition), fill(changesTable, accounts, edition)];
}

const correctionsTable: TableOf<Correction> = {
	name: 'corrections',
	description: 'Every correction of something published, the latest first.',
	key: [],
	isLink: false,
	columns: [
		column('date', 'string', 'When, in EDTF.', ({ date }) => date.edtf, needed),
		column(
			'where',
			'string',
			'Id of what was corrected: a statement, an event, a source, a passage or another thing.',
			({ where }) => where
		),
		column('said', 'string', 'What it said. Markdown.', ({ said }) => said.markdown, needed),
		column('says', 'string', 'What it says. Markdown.', ({ says }) => says.markdown, needed),
		column('why', 'string', 'Why. Markdown.', ({ why }) => why.markdown, needed),
	],
};

const changesTable: TableOf<Account> = {
	name: 'changes',
	description:
		'Every entry that accounts for a change of something published, the latest first: corrections, other changes and typing slips.',
	key: ['id'],
	isLink: false,
	columns: [
		column(
			'id',
			'string',
			'Permanent id: its day and a hash of what it says.',
			({ id }) => id,
			needed
		),
		column(
			'day',
			'date',
			'The day on which readers saw it first: that of the first release with it, or its own.',
			({ day }) => day,
			needed
		),
		column('kind', 'string', 'Whether what was changed was wrong.', ({ kind }) => kind, {
			...needed,
			values: accountKinds,
		}),
		column(
			'where',
			'string',
			'Id of what was changed, which may be gone: a statement, an event, a source, a passage or another thing; `article` for its words.',
			({ where }) => where
		),
		column('what', 'string', 'Which part of it.', ({ what }) => what, { values: accountParts }),
		column('said', 'string', 'What it said. Markdown.', ({ said }) => said.markdown, needed),
		column('says', 'string', 'What it says. Markdown.', ({ says }) => says.markdown, needed),
		column('why', 'string', 'Why; a slip need not say. Markdown.', ({ why }) => why?.markdown),
	],
};
