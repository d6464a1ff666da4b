import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { reviewedBy } from '../edition/words/reviewed-by.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../story/schema/languages.ts';

const folder = 'src/edition/words';

/** Words by their place, for example `frame.nav.article`, in the order of the file. */
export type WordsByPlace = ReadonlyMap<string, string>;

/** One row of the table: what stands in English and in the other language, and what a reader should look at. */
export interface WordsRow {
	readonly place: string;
	readonly english: string;
	readonly other: string;
	readonly note: '' | 'missing' | 'as in English' | 'not in English';
}

/** Every text of a language, as its files have it. */
export function wordsOf(lang: InterfaceLanguage): WordsByPlace {
	const names = readdirSync(join(folder, lang)).toSorted();
	return new Map(names.flatMap((name) => wordsIn(readFileSync(join(folder, lang, name), 'utf8'))));
}

/** The texts of one file; what a function is given stands in braces: `{count} words`. */
export function wordsIn(code: string): [place: string, words: string][] {
	const file = ts.createSourceFile('words.ts', code, ts.ScriptTarget.Latest, true);
	const found: [string, string][] = [];
	const walk = (place: string, value: ts.Expression) => {
		if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) {
			walk(place, value.expression);
			return;
		}
		if (ts.isObjectLiteralExpression(value)) {
			for (const property of value.properties)
				if (ts.isPropertyAssignment(property))
					walk(`${place}.${nameOf(property.name)}`, property.initializer);
			return;
		}
		const words = textsOf(value).join('').trim();
		if (words !== '') found.push([place, words]);
	};
	for (const statement of file.statements) {
		if (!ts.isVariableStatement(statement) || !isExported(statement)) continue;
		for (const { name, initializer } of statement.declarationList.declarations)
			if (initializer) walk(name.getText(), initializer);
	}
	return found;
}

/** Rows for every place of both languages, in the order of the English. */
export function wordsTable(english: WordsByPlace, other: WordsByPlace): WordsRow[] {
	const places = new Set([...english.keys(), ...other.keys()]);
	return [...places].map((place) => {
		const row = { place, english: english.get(place) ?? '', other: other.get(place) ?? '' };
		return { ...row, note: noteOn(row) };
	});
}

function noteOn({ english, other }: Omit<WordsRow, 'note'>): WordsRow['note'] {
	if (other === '') return 'missing';
	if (english === '') return 'not in English';
	return english === other && /\p{L}{3}/u.test(english.replaceAll(/\{[^}]*\}/gu, ''))
		? 'as in English'
		: '';
}

function isExported(statement: ts.VariableStatement): boolean {
	return (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function nameOf(name: ts.PropertyName): string {
	return ts.isStringLiteral(name) ? name.text : name.getText();
}

/** What an expression can print, piece by piece; alternatives are set apart by ` / `. */
function textsOf(node: ts.Node): string[] {
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (ts.isTemplateExpression(node))
		return [
			node.head.text,
			...node.templateSpans.flatMap(({ expression, literal }) => [
				...given(expression),
				literal.text,
			]),
		];
	if (ts.isConditionalExpression(node)) {
		const [then, otherwise] = [node.whenTrue, node.whenFalse].map((one) => textsOf(one).join(''));
		return [[then, otherwise].filter((one) => one !== '').join(' / ')];
	}
	// What follows `to` and `code` are names, and a comparison prints nothing.
	if (ts.isPropertyAssignment(node) && nameOf(node.name) === 'to') return [];
	if (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return [];
	if (ts.isArrowFunction(node)) return textsOf(node.body);
	if (ts.isCallExpression(node) && node.expression.getText() === 'counted')
		return [
			`{${node.arguments[0]?.getText() ?? ''}} `,
			node.arguments.flatMap(textsOf).join(' / '),
		];
	const found: string[] = [];
	ts.forEachChild(node, (child) => {
		found.push(...textsOf(child));
	});
	return found;
}

/** What a template is given: its own words where it has some, else its name in braces. */
function given(expression: ts.Expression): string[] {
	const own = textsOf(expression);
	if (own.length > 0) return own;
	const name: ts.Node | undefined = ts.isCallExpression(expression)
		? expression.arguments[0]
		: expression;
	return [`{${name?.getText() ?? ''}}`];
}

/** Prints the table for one language, as tab-separated values that a spreadsheet opens. */
function printTable(lang: keyof typeof reviewedBy): void {
	const rows = wordsTable(wordsOf('en'), wordsOf(lang));
	const line = (cells: readonly string[]) =>
		`${cells.map((cell) => cell.replaceAll(/\s+/gu, ' ')).join('\t')}\n`;
	process.stdout.write(line(['place', 'en', lang, 'note']));
	for (const { place, english, other, note } of rows)
		process.stdout.write(line([place, english, other, note]));
	const count = (note: WordsRow['note']) => String(rows.filter((row) => row.note === note).length);
	const reader = reviewedBy[lang];
	const review =
		reader === undefined
			? 'no native reader has reviewed them (src/edition/words/reviewed-by.ts)'
			: `reviewed by ${reader}`;
	process.stderr.write(
		`${String(rows.length)} texts; ${count('missing')} missing, ${count('as in English')} as in English; ${review}\n`
	);
}

if (import.meta.main) {
	const others = interfaceLanguages.filter((one) => one !== 'en');
	const lang = others.find((one) => one === process.argv[2]);
	if (lang) printTable(lang);
	else {
		process.stderr.write(
			`Unexpected \`${process.argv.slice(2).join(' ')}\`, expected one of ${others.join(', ')}\n`
		);
		process.exitCode = 2;
	}
}
