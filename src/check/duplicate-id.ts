import type { Entry } from '../load/entry.ts';
import type { Path } from '../load/fault.ts';
import type { KindName } from '../load/kinds.ts';
import { exampleNews, exampleSource } from './example-story.ts';
import type { CheckContext, Rule } from './rule.ts';

const listed: readonly KindName[] = [
	'sources',
	'actors',
	'eras',
	'topics',
	'questions',
	'topicCopies',
	'eraCopies',
	'questionCopies',
];

export const duplicateId: Rule = {
	id: 'duplicate-id',
	family: 'links',
	why: 'Ids are addresses; two records under one id would hide one another. So would two positions of one side on one topic.',
	passes: {},
	fails: { 'sources/all.yaml': exampleSource({}) + exampleNews, 'sources/more.yaml': exampleNews },
	check: (context) => {
		const { records } = context.content;
		for (const kind of listed)
			reportTwice(
				context,
				(records[kind] as readonly Entry<unknown>[]).map((entry) => ({
					// Each translation lists the ids anew; sources may stand in any file.
					key: `${kind === 'sources' ? '' : entry.file} ${entry.id}`,
					name: `id \`${entry.id}\``,
					entry,
					path: ['id'],
				})),
				'Give one of the two another id, or merge them if they are one.'
			);
		for (const entry of [...records.obligations, ...records.obligationsCopies])
			reportTwice(
				context,
				entry.value.instruments.map(({ id }, index) => ({
					key: id,
					name: `id \`${id}\``,
					entry,
					path: ['instruments', index, 'id'],
				})),
				'Give one of the two another id, or merge them if they are one.'
			);
		reportTwice(
			context,
			[...records.positions, ...records.positionCopies].map((entry) => ({
				key: `${entry.file} ${entry.value.topic} ${entry.value.side}`,
				name: `position of side \`${entry.value.side}\` on \`${entry.value.topic}\``,
				entry,
				path: ['side'],
			})),
			'Merge the two, or correct `topic` or `side`.'
		);
		reportTwice(
			context,
			records.corrections.map((entry) => ({
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
