import type { Entry } from '../load/entry.ts';
import type { Path } from '../load/fault.ts';
import type { KindName } from '../load/kinds.ts';
import { fieldName, valueAt } from '../load/schema-words.ts';
import { exampleEvent } from './example-story.ts';
import type { CheckContext, Rule } from './rule.ts';

/** Lists in which each word has its place once. */
const lists: readonly (readonly [KindName, ...string[]])[] = [
	['site', 'languages'],
	['statements', 'events'],
	['events', 'actors'],
	['events', 'sources'],
	['positions', 'sources'],
	['obligations', 'statements'],
	['questions', 'statements'],
];

export const listedTwice: Rule = {
	id: 'listed-twice',
	family: 'links',
	why: 'What stands in a list twice is shown twice, and mostly another word was meant.',
	passes: {},
	fails: { 'timeline/late-ferry.md': exampleEvent({ actors: '[mayor, mayor]' }) },
	check: (context) => {
		for (const [kind, ...path] of lists) {
			for (const entry of context.content.records[kind] as readonly Entry<unknown>[])
				checkList(context, kind, entry, path);
		}
	},
};

function checkList({ report }: CheckContext, kind: KindName, entry: Entry<unknown>, path: Path) {
	const list = valueAt(entry.value, path);
	if (!Array.isArray(list)) return;
	const first = new Map<unknown, number>();
	const repeated: [word: string, index: number, before: number][] = [];
	for (const [index, word] of list.entries()) {
		const before = first.get(word);
		if (before === undefined) first.set(word, index);
		else repeated.push([String(word), index, before]);
	}
	// One source twice is too few sources: `event-sources` says so.
	if (kind === 'events' && path[0] === 'sources' && first.size < 2) return;
	for (const [word, index, before] of repeated) {
		report({
			file: entry.file,
			place: entry.locate([...path, index]),
			reason: `Unexpected \`${word}\` a second time in \`${fieldName(path)}\`, expected each once`,
			note: 'Remove one of the two, or correct it.',
			related: {
				file: entry.file,
				place: entry.locate([...path, before]),
				reason: `\`${word}\` stands here first`,
			},
		});
	}
}
