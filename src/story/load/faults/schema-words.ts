import type { z } from 'zod';
import type { Path } from '../fault.ts';

/** What a schema wants, in words: “one of `a`, `b`”, “a list”. */
export function expectation(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return typeNames[issue.expected] ?? issue.expected;
		case 'invalid_value':
			return `one of ${listWords(issue.values.map(String))}`;
		case 'invalid_format':
			return issue.message.startsWith('Invalid') ? 'another form' : issue.message;
		case 'too_small':
			if (issue.origin === 'array') return `at least ${counted(issue.minimum, 'entry', 'entries')}`;
			if (issue.origin !== 'string') return `at least ${String(issue.minimum)}`;
			return issue.minimum === 1
				? 'some text'
				: `at least ${counted(issue.minimum, 'character', 'characters')}`;
		case 'too_big':
			return Number(issue.maximum) >= Number.MAX_SAFE_INTEGER
				? 'a smaller number'
				: `at most ${String(issue.maximum)}`;
		case 'invalid_union':
			return [
				...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectation))),
			].join(' or ');
		default:
			return issue.message;
	}
}

function counted(number: number | bigint, one: string, many: string): string {
	return `${String(number)} ${Number(number) === 1 ? one : many}`;
}

const typeNames: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: '`true` or `false`',
	array: 'a list',
	object: 'a map of fields',
	record: 'a map of fields',
};

/** A value as an editor sees it: “empty value”, “list”, or the words as written. */
export function describeValue(value: unknown, raw: string): string {
	if (value === null)
		return /^null$/iu.test(raw)
			? `\`${raw}\`, which YAML takes for an empty value,`
			: 'empty value';
	if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
	if (typeof value === 'object') return 'map';
	if (typeof value === 'string') return value === '' ? 'empty text' : `\`${shorten(value)}\``;
	return `${typeof value === 'boolean' ? 'value' : typeof value} \`${shorten(raw)}\``;
}

function shorten(text: string): string {
	const line = text.replace(/\s+/gu, ' ');
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** A path as an editor reads it: `evidence[2].source`. */
export function fieldName(path: Path): string {
	return path.reduce<string>(
		(name, step) =>
			typeof step === 'number'
				? `${name}[${String(step)}]`
				: name === ''
					? step
					: `${name}.${step}`,
		''
	);
}

/** The value at a path of plain data; `undefined` where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(inner, step) =>
			inner !== null && typeof inner === 'object'
				? (inner as Record<string | number, unknown>)[step]
				: undefined,
		value
	);
}

/** Words as a list of code: “`a`, `b`”. */
export function listWords(words: readonly string[]): string {
	return words.map((word) => `\`${word}\``).join(', ');
}
