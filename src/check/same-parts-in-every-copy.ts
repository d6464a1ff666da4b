import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import type { Edit } from '../load/fault.ts';
import { kinds } from '../load/kinds.ts';
import { translatedIn, type TranslatedList } from '../schema/translated.ts';
import { exampleEvent } from './example-story.ts';
import { translationOf } from './example-translation.ts';
import type { Rule } from './rule.ts';
import { keyOf, partsOf, type TranslatedKind } from './translated-parts.ts';
import { translationsIn } from './translations.ts';

const contested = 'The mayor gives another time.';

export const samePartsInEveryCopy: Rule = {
	id: 'same-parts-in-every-copy',
	family: 'languages',
	why: 'A translation has all that the original says, in the same order, and nothing besides: no piece is left out of one language.',
	passes: { 'timeline/late-ferry.ur.md': translationOf() },
	fails: {
		'timeline/late-ferry.ur.md': translationOf({}, [contested]),
		'timeline/late-ferry.md': exampleEvent({ contested }),
	},
	check: ({ content, report }) => {
		for (const { kind, copy, original, originalFile, isStale } of translationsIn(content)) {
			// What is out of date is reported as that.
			if (!original || isStale) continue;
			const wanted = partsOf(kind, original).map(({ name }) => name);
			const has = partsOf(kind, copy).map(({ name }) => name);
			const at = wanted.findIndex((name, index) => has[index] !== name);
			const index = at === -1 ? (has.length > wanted.length ? wanted.length : -1) : at;
			if (index === -1) continue;
			const [expected, found] = [wanted[index], has[index]];
			report({
				file: copy.file,
				place: copy.locate([]),
				fix: reordered(content, kind, original, copy),
				reason: `Unexpected ${found === undefined ? 'end of the words' : `\`${found}\``} in a translation of \`${originalFile}\`, expected ${expected === undefined ? 'nothing more' : `\`${expected}\``}`,
				note:
					expected === undefined || has.includes(expected)
						? 'Keep the pieces, and their order, as the original has them.'
						: `Add the translation of \`${expected}\` there.`,
				related: {
					file: original.file,
					place: original.locate([]),
					reason: 'The original stands here',
				},
			});
		}
	},
};

/** Edits that put the items of a translation’s lists into the order of the original, where they are the same. */
function reordered(
	content: Content,
	kind: TranslatedKind,
	original: Entry<unknown>,
	copy: Entry<unknown>
): readonly Edit[] | undefined {
	const text = content.files.get(copy.file)?.text ?? '';
	const translated = translatedIn(kinds[kind].schema);
	const lists = translated?.type === 'map' ? translated.texts : [];
	const edits = lists.flatMap(([name, list]) => {
		if (list.type !== 'list') return [];
		const [wanted, has] = [keysOf(list, original, name), keysOf(list, copy, name)];
		const isShuffled = wanted.toSorted().join('\n') === has.toSorted().join('\n');
		if (!isShuffled || wanted.join('\n') === has.join('\n')) return [];
		if (new Set(has).size < has.length) return [];
		// What follows the last word of an item, such as a line end, stays where it is.
		const items = has.map((_, index) => {
			const { start, end } = copy.locate([name, index]);
			const item = text.slice(start.offset, end.offset).trimEnd();
			return { start: start.offset ?? 0, end: (start.offset ?? 0) + item.length, text: item };
		});
		return items.map((item, index) => ({
			...item,
			text: items[has.indexOf(wanted[index] ?? '')]?.text ?? item.text,
		}));
	});
	return edits.length > 0 ? edits : undefined;
}

function keysOf(list: TranslatedList, { value }: Entry<unknown>, name: string): string[] {
	const items = (value as Readonly<Record<string, readonly unknown[] | undefined>>)[name] ?? [];
	return items.flatMap((item) => keyOf(list.item, item) ?? []);
}
