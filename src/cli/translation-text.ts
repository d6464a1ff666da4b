import { yamlText } from '../story/check/lookups/yaml-text.ts';
import type { Entry } from '../story/load/entry.ts';
import { kinds } from '../story/load/kinds.ts';
import type { ArticleRecord } from '../story/schema/article.ts';
import {
	mayStay,
	translatedIn,
	type Translated,
	type TranslatedList,
	type TranslatedMap,
} from '../story/schema/translated.ts';
import { partsOf } from '../story/translations/translated-parts.ts';
import { proseHash, type TranslatedKind } from '../story/translations/translations.ts';

/**
 * The text of a translation with blanks to fill in: the words of the original above each, as comments, and
 * the hash of the words that it will be made from.
 *
 * @param originals the entries of the original’s file: one, or those of a list
 */
export function translationText(
	kind: TranslatedKind,
	lang: string,
	originals: readonly Entry<unknown>[]
): string {
	const { shape, schema } = kinds[kind];
	const translated = translatedIn(schema);
	const texts = originals.map((original) => {
		const hash = `original: ${proseHash(partsOf(kind, original))}`;
		if (kind === 'article') return articleText(original as Entry<ArticleRecord>, lang, hash);
		const map = translated?.type === 'map' ? translated : { keys: [], texts: [] };
		const words = fieldLines({ ...map, keys: [] }, original.value);
		if (shape === 'list') {
			const [first = '', ...keys] = keyLines(map, original.value);
			return `- ${[first, ...keys, hash, ...words].join('\n  ')}\n`;
		}
		return shape === 'map'
			? `${[hash, ...words].join('\n')}\n`
			: withBody([hash, ...words], original);
	});
	return texts.join('\n');
}

/** A copy of the article has its own claims and notes, since they quote its words. */
function articleText(
	{ value, body, ...entry }: Entry<ArticleRecord>,
	lang: string,
	hash: string
): string {
	const claims = value.claims.flatMap(({ statement, quote, occurrence }) => [
		`  - statement: ${statement}`,
		...indented(comment(quote), '    '),
		...(occurrence === undefined
			? []
			: [`    # time ${String(occurrence)} that these words stand there`]),
		'    quote: …',
	]);
	const notes = value.notes.flatMap(({ quote, kind, note }) => [
		`  - kind: ${kind}`,
		...indented(comment(quote), '    '),
		'    quote: …',
		...indented(comment(note), '    '),
		'    note: …',
	]);
	const lines = [
		...comment(value.title),
		'title: …',
		`lang: ${lang}`,
		'# When all else is filled in, the check says which hash the text below has:',
		`sha256: "${'0'.repeat(64)}"`,
		hash,
		'claims:',
		...claims,
		...(notes.length > 0 ? ['notes:', ...notes] : []),
	];
	return withBody(lines, { value, body, ...entry });
}

function withBody(lines: readonly string[], { body }: Entry<unknown>): string {
	const below =
		body.text.trim() === '' ? [] : ['# Below the second line ---:', ...comment(body.text)];
	return `---\n${[...lines, ...below].join('\n')}\n---\n${below.length > 0 ? '…\n' : ''}`;
}

function keyLines({ keys }: Pick<TranslatedMap, 'keys'>, value: unknown): string[] {
	const map = value as Readonly<Record<string, unknown>>;
	return keys.map(([name]) => `${name}: ${yamlText(String(map[name]))}`);
}

/** The keys of a map, then a blank for each of its texts. */
function fieldLines(
	{ keys, texts }: Pick<TranslatedMap, 'keys' | 'texts'>,
	value: unknown
): string[] {
	const map = value as Readonly<Record<string, unknown>>;
	return [
		...keyLines({ keys }, value),
		...texts.flatMap(([name, inner]) => blankLines(name, inner, map[name])),
	];
}

function blankLines(name: string, translated: Translated, value: unknown): string[] {
	if (value === undefined) return [];
	if (translated.type === 'text') {
		const isName = mayStay(translated)
			? ['# A name: where it stays as it is, remove it here.']
			: [];
		return [...comment(value as string), ...isName, `${name}: …`];
	}
	if (translated.type === 'map')
		return [`${name}:`, ...indented(fieldLines(translated, value), '  ')];
	const items = value as readonly unknown[];
	if (items.length === 0) return [];
	return [`${name}:`, ...items.flatMap((item) => itemLines(translated, item))];
}

function itemLines({ item, only }: TranslatedList, value: unknown): string[] {
	if (item.type === 'map') {
		const lines = fieldLines(item, value);
		const at = lines.findIndex((line) => !line.startsWith('#'));
		const [first = '', ...others] = lines.slice(at);
		return [...indented(lines.slice(0, at), '  '), `  - ${first}`, ...indented(others, '    ')];
	}
	const text = only === undefined ? value : (value as Readonly<Record<string, unknown>>)[only];
	return [...indented(comment(String(text)), '  '), '  - …'];
}

function comment(text: string): string[] {
	return text
		.trim()
		.split('\n')
		.map((line) => `# ${line}`.trimEnd());
}

function indented(lines: readonly string[], by: string): string[] {
	return lines.map((line) => by + line);
}
