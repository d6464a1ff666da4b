import type { Content } from '../../load/content.ts';
import type { Entry } from '../../load/entry.ts';
import type { Path } from '../../load/fault.ts';
import type { KindName } from '../../load/kinds.ts';
import { fieldName } from '../../load/faults/schema-words.ts';
import type { Role } from '../../schema/roles.ts';
import { exampleEvent } from '../example-story.ts';
import { fieldTexts } from '../lookups/fields.ts';
import type { CheckContext, Rule } from '../rule.ts';

export const listedTwice: Rule = {
	id: 'listed-twice',
	family: 'links',
	why: 'What stands in a list twice is shown twice, and mostly another word was meant.',
	passes: {},
	fails: { 'timeline/late-ferry.md': exampleEvent({ actors: '[mayor, mayor]' }) },
	check: (context) => {
		for (const list of listsIn(context.content)) checkList(context, list);
	},
};

interface List {
	readonly kind: KindName;
	readonly entry: Entry<unknown>;
	readonly path: Path;
	readonly words: string[];
}

/** Lists of ids and of languages, in which each word has its place once. */
function listsIn(content: Content): readonly List[] {
	const isWord = (role: Role) =>
		(role.type === 'id' && role.of !== undefined) || role.type === 'language';
	const lists: List[] = [];
	for (const { kind, entry, path, text } of fieldTexts(content, isWord)) {
		// The first item begins a list; the others follow it.
		if (path.at(-1) === 0) lists.push({ kind, entry, path: path.slice(0, -1), words: [text] });
		else if (typeof path.at(-1) === 'number') lists.at(-1)?.words.push(text);
	}
	return lists;
}

function checkList({ report }: CheckContext, { kind, entry, path, words }: List): void {
	const first = new Map<string, number>();
	const repeated: [word: string, index: number, before: number][] = [];
	for (const [index, word] of words.entries()) {
		const before = first.get(word);
		if (before === undefined) first.set(word, index);
		else repeated.push([word, index, before]);
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
