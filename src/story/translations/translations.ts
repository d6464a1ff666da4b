import { createHash } from 'node:crypto';
import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import type { KindName } from '../load/kinds.ts';
import { foldedWords } from '../text/folded-words.ts';
import { partsFor, type Part } from './translated-parts.ts';

/** What every translation says of itself. */
export interface Rendition {
	readonly original?: string | undefined;
	readonly reviewed?: string | undefined;
	readonly behind?: string | undefined;
}

/** One translation with the original that it belongs to, if there is one. */
export interface Translation {
	readonly kind: TranslatedKind;
	readonly lang: string;
	readonly copy: Entry<Rendition>;
	readonly original: Entry<unknown> | undefined;
	/** Path of the file that the original stands in. */
	readonly originalFile: string;
	/** Hash of the original’s words as they are; absent where the original does not exist. */
	readonly hash: string | undefined;
	/** Whether the original has other words than those that the translation was made from. */
	readonly isStale: boolean;
}

/** The kind of the copies of each kind of original. */
export const copyKinds = {
	article: 'article',
	site: 'siteCopies',
	statements: 'statementCopies',
	events: 'eventCopies',
	topics: 'topicCopies',
	eras: 'eraCopies',
	positions: 'positionCopies',
	obligations: 'obligationsCopies',
	questions: 'questionCopies',
	findings: 'findingsCopies',
	glossary: 'glossaryCopies',
	method: 'methodCopies',
} as const satisfies Readonly<Partial<Record<KindName, KindName>>>;

/** A kind that can be translated. */
export type TranslatedKind = keyof typeof copyKinds;

/** Whether a kind holds translations and no originals. */
export function isCopyKind(kind: KindName): boolean {
	return kind !== 'article' && (Object.values(copyKinds) as KindName[]).includes(kind);
}

/** SHA-256 of the words that a translation is made from; facts do not count. */
export function proseHash(parts: readonly Pick<Part, 'text'>[]): string {
	const text = parts.map((part) => foldedWords(part.text)).join('\n\n');
	return createHash('sha256').update(text).digest('hex');
}

/** Which entry of its kind an original or a copy is. */
export function keyOf(kind: TranslatedKind, { id, value }: Entry<unknown>): string {
	if (kind !== 'positions') return kind === 'article' ? '' : id;
	const { topic, side } = value as { readonly topic: string; readonly side: string };
	return `${topic} ${side}`;
}

/** The entries of a kind that are originals, and not copies. */
export function originalsOf(content: Content, kind: TranslatedKind): readonly Entry<unknown>[] {
	const entries = content.records[kind] as readonly Entry<unknown>[];
	return entries.filter(({ lang }) => lang === undefined);
}

const collected = new WeakMap<Content, readonly Translation[]>();

/** Every translation in the content, kind by kind. */
export function translationsIn(content: Content): readonly Translation[] {
	const known = collected.get(content);
	if (known) return known;
	const found = (Object.keys(copyKinds) as TranslatedKind[]).flatMap((kind) =>
		translationsOf(content, kind)
	);
	collected.set(content, found);
	return found;
}

function translationsOf(content: Content, kind: TranslatedKind): Translation[] {
	const copies = (content.records[copyKinds[kind]] as readonly Entry<Rendition>[]).filter(
		({ lang }) => lang !== undefined
	);
	if (copies.length === 0) return [];
	const originals = new Map(
		originalsOf(content, kind).map((entry) => [keyOf(kind, entry), entry] as const)
	);
	return copies.map((copy) => {
		const original = originals.get(keyOf(kind, copy));
		const hash = original && proseHash(partsFor(kind, original, copy));
		return {
			kind,
			lang: copy.lang ?? '',
			copy,
			original,
			originalFile: copy.file.replace(/\.[^/.]+(?=\.[a-z]+$)/u, ''),
			hash,
			isStale: hash !== undefined && copy.value.original?.toLowerCase() !== hash,
		};
	});
}
