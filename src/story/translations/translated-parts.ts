import type { Entry } from '../load/entry.ts';
import { kinds, type KindName } from '../load/kinds.ts';
import { mayStay, translatedIn, type Translated } from '../schema/translated.ts';

/** One piece of words that a translation gives in another language. */
export interface Part {
	/** What it is, the same in the original and in its translations. */
	readonly name: string;
	readonly text: string;
	/** Whether it is a name, which a translation may leave as it is. */
	readonly mayStay?: boolean;
}

/** The pieces of words of an entry of one kind, original or copy, in order; absent ones are left out. */
export function partsOf(kind: KindName, { value, body }: Entry<unknown>): Part[] {
	const { schema, shape } = kinds[kind];
	// The title of an article is not ours, but is translated as its text is.
	const title =
		kind === 'article' ? [{ name: 'title', text: (value as { title: string }).title }] : [];
	const translated = translatedIn(schema);
	const fields = translated ? [...partsAt(translated, value, '')] : [];
	const text = shape === 'markdown' ? [{ name: 'text', text: body.text }] : [];
	return [...title, ...fields, ...text];
}

/** The pieces of an original that a translation of it has to have: all but names that it leaves as they are. */
export function partsFor(kind: KindName, original: Entry<unknown>, copy: Entry<unknown>): Part[] {
	const has = new Set(partsOf(kind, copy).map(({ name }) => name));
	return partsOf(kind, original).filter((part) => !part.mayStay || has.has(part.name));
}

function* partsAt(translated: Translated, value: unknown, name: string): Generator<Part> {
	if (value === undefined) return;
	if (translated.type === 'text')
		yield { name, text: value as string, ...(mayStay(translated) && { mayStay: true }) };
	else if (translated.type === 'map') {
		const map = value as Readonly<Record<string, unknown>>;
		for (const [field, inner] of translated.texts)
			yield* partsAt(inner, map[field], name === '' ? field : `${name}.${field}`);
	} else {
		const { item, only } = translated;
		for (const [index, entry] of (value as readonly unknown[]).entries()) {
			const text = only !== undefined && typeof entry === 'object' ? textOf(entry, only) : entry;
			yield* partsAt(item, text, `${name}[${keyOf(item, entry) ?? String(index)}]`);
		}
	}
}

function textOf(entry: unknown, only: string): unknown {
	return (entry as Readonly<Record<string, unknown>>)[only];
}

/** What tells an entry of a list from the others, in the original and in each translation. */
export function keyOf(item: Translated, entry: unknown): string | undefined {
	if (item.type !== 'map' || item.keys.length === 0) return undefined;
	return item.keys.map(([name]) => String(textOf(entry, name))).join(' ');
}
