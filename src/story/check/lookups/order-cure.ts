import type { Content } from '../../load/content.ts';
import type { Entry } from '../../load/entry.ts';
import type { Edit } from '../../load/fault.ts';
import { kinds } from '../../load/kinds.ts';
import { translatedIn, type TranslatedList } from '../../schema/translated.ts';
import { keyOf } from '../../translations/translated-parts.ts';
import type { TranslatedKind } from '../../translations/translations.ts';

/** Edits that put the items of a translation’s lists into the order of the original, where they are the same. */
export function orderCure(
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
