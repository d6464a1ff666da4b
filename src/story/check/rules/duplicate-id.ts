import type { Entry } from '../../load/entry.ts';
import type { Path } from '../../load/fault.ts';
import { accountsIn } from '../../load/published.ts';
import type { RecordOf } from '../../load/kinds.ts';
import type { Role } from '../../schema/roles.ts';
import { exampleNews, exampleSource } from '../example-story.ts';
import { fieldTexts } from '../lookups/fields.ts';
import type { CheckContext, Rule } from '../rule.ts';

export const duplicateId: Rule = {
	id: 'duplicate-id',
	family: 'links',
	why: 'Ids are addresses; two records under one id would hide one another. So would two positions of one side on one topic.',
	passes: {},
	fails: { 'sources/all.yaml': exampleSource({}) + exampleNews, 'sources/more.yaml': exampleNews },
	check: (context) => {
		const { content } = context;
		const isOwnId = (role: Role) => role.type === 'id' && role.isKey === true && !role.of;
		const ids = [...fieldTexts(content, isOwnId)].map(({ kind, entry, path, text }) => ({
			// Each translation lists the ids anew; sources may stand in any file.
			key: [kind, path.length, kind === 'sources' ? '' : entry.file, text].join(' '),
			name: `id \`${text}\``,
			entry,
			path,
		}));
		reportTwice(context, ids, 'Give one of the two another id, or merge them if they are one.');
		const positions = [...content.records.positions, ...content.records.positionCopies];
		const cells = (positions as readonly Entry<Cell>[]).map((entry) => ({
			key: `${entry.file} ${entry.value.topic} ${entry.value.side}`,
			name: `position of side \`${entry.value.side}\` on \`${entry.value.topic}\``,
			entry,
			path: ['side'],
		}));
		reportTwice(context, cells, 'Merge the two, or correct `topic` or `side`.');
		reportTwice(
			context,
			accountsIn(content).map((entry) => ({
				key: JSON.stringify([
					entry.value.date,
					entry.value.where,
					entry.value.said,
					entry.value.says,
				]),
				name: `correction of \`${entry.value.date}\``,
				entry,
				path: ['date'],
			})),
			'Remove one of the two.'
		);
	},
};

type Cell = Pick<RecordOf<'positions'>, 'topic' | 'side'>;

/** Something that has its place once. */
interface Named {
	readonly key: string;
	/** What it is, for the message. */
	readonly name: string;
	readonly entry: Entry<unknown>;
	readonly path: Path;
}

function reportTwice({ report }: CheckContext, things: readonly Named[], note: string): void {
	const first = new Map<string, Named>();
	for (const { key, name, entry, path } of things) {
		const other = first.get(key);
		if (!other) {
			first.set(key, { key, name, entry, path });
			continue;
		}
		report({
			file: entry.file,
			place: entry.locate(path),
			reason: `Unexpected ${name} a second time, expected each ${name.replace(/ .*/u, '')} once`,
			note,
			related: {
				file: other.entry.file,
				place: other.entry.locate(other.path),
				reason: `${name.startsWith('id ') ? name.slice(3) : `The ${name}`} stands here first`,
			},
		});
	}
}
