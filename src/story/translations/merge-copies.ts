import { kinds } from '../load/kinds.ts';
import type { TranslatedKind } from './translations.ts';
import { translatedIn, type Translated } from '../schema/translated.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A record with the words of its translation in the place of its own; facts stay. Both have the same parts.
 * An article’s translation has claims and notes of its own, since they quote its words.
 */
export function mergeCopy(kind: TranslatedKind, original: unknown, copy: unknown): unknown {
	if (kind === 'article') {
		const { source, retrieved } = original as Fields;
		return { ...(copy as Fields), source, retrieved };
	}
	const translated = translatedIn(kinds[kind].schema);
	return translated ? merge(translated, original, copy) : original;
}

function merge(translated: Translated, original: unknown, copy: unknown): unknown {
	if (original === undefined || copy === undefined) return original;
	if (translated.type === 'text') return copy;
	if (translated.type === 'map') {
		const [from, to] = [copy as Fields, original as Fields];
		const texts = translated.texts.map(([name, inner]) => [
			name,
			merge(inner, to[name], from[name]),
		]);
		return { ...to, ...(Object.fromEntries(texts) as Fields) };
	}
	const { item, only } = translated;
	const copies = copy as readonly unknown[];
	return (original as readonly unknown[]).map((entry, index) =>
		only === undefined
			? merge(item, entry, copies[index])
			: { ...(entry as Fields), [only]: merge(item, (entry as Fields)[only], copies[index]) }
	);
}
