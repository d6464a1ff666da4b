import { closest, distance } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { fault, type Path } from './fault.ts';
import type { YamlValue } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong in one record, as faults at the fields. */
export function schemaFaults(
	file: string,
	schema: z.ZodType,
	yaml: YamlValue,
	error: z.ZodError,
	prefix: Path
): VFileMessage[] {
	return error.issues.flatMap((issue) => {
		const path = [...prefix, ...(issue.path as (string | number)[])];
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => {
				const known = knownKeys(schema, issue.path as (string | number)[]);
				return fault({
					file,
					place: yaml.locateKey([...path, key]),
					ruleId: 'unknown-field',
					reason: `Unexpected field \`${key}\`, expected ${known.length > 0 ? `one of ${listWords(known)}` : 'a known field'}`,
					note: nearestNote(key, known, 'field'),
				});
			});
		}
		return [fault({ file, ...judge(issue, yaml, path, prefix) })];
	});
}

interface Judged {
	readonly place: ReturnType<YamlValue['locate']>;
	readonly ruleId: string;
	readonly reason: string;
	readonly note?: string | undefined;
}

function judge(issue: Issue, yaml: YamlValue, path: Path, prefix: Path): Judged {
	const name =
		path.length > prefix.length ? `\`${fieldName(path.slice(prefix.length))}\`` : 'this entry';
	const actual = valueAt(yaml.value, path);
	if (actual === undefined) {
		return {
			place: yaml.locate(path.slice(0, -1)),
			ruleId: 'missing-field',
			reason: `Unexpected end of the record without ${name}, expected ${expectation(issue)}`,
			note: `Add a line \`${String(path.at(-1))}: …\`.`,
		};
	}
	const place = yaml.locate(path);
	if (issue.code === 'too_big' && issue.origin === 'string' && typeof actual === 'string') {
		return {
			place,
			ruleId: 'too-long',
			reason: `Unexpected ${String(actual.length)} characters in ${name}, expected at most ${String(issue.maximum)}`,
			note: `Shorten it by ${String(actual.length - Number(issue.maximum))} characters.`,
		};
	}
	return {
		place,
		ruleId: 'wrong-type',
		reason: `Unexpected ${describe(actual)} in ${name}, expected ${expectation(issue)}`,
		note:
			issue.code === 'invalid_value'
				? nearestNote(String(actual), issue.values.map(String), 'value')
				: hint(issue, actual),
	};
}

function hint(issue: Issue, actual: unknown): string | undefined {
	if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof actual !== 'object') {
		return `Put it in quotation marks: "${String(actual)}".`;
	}
	return undefined;
}

function expectation(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return typeNames[issue.expected] ?? issue.expected;
		case 'invalid_value':
			return `one of ${listWords(issue.values.map(String))}`;
		case 'invalid_format':
			return issue.message.startsWith('Invalid') ? 'another form' : issue.message;
		case 'too_small':
			return issue.origin === 'string'
				? 'some text'
				: `at least ${String(issue.minimum)}${issue.origin === 'array' ? ' in the list' : ''}`;
		case 'too_big':
			return `at most ${String(issue.maximum)}`;
		case 'invalid_union':
			return [
				...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectation))),
			].join(' or ');
		default:
			return issue.message;
	}
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

function describe(value: unknown): string {
	if (value === null) return 'empty value';
	if (Array.isArray(value)) return 'list';
	if (typeof value === 'object') return 'map';
	if (typeof value === 'string') return value === '' ? 'empty text' : `\`${shorten(value)}\``;
	return `${typeof value} \`${String(value)}\``;
}

function shorten(text: string): string {
	const line = text.replace(/\s+/gu, ' ');
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function fieldName(path: Path): string {
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

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(inner, step) =>
			inner !== null && typeof inner === 'object'
				? (inner as Record<string | number, unknown>)[step]
				: undefined,
		value
	);
}

function listWords(words: readonly string[]): string {
	return words.map((word) => `\`${word}\``).join(', ');
}

/** The note “Did you mean …?” where a word is near enough to a known one; `undefined` otherwise. */
export function nearestNote(
	word: string,
	known: readonly string[],
	what: string
): string | undefined {
	if (known.length === 0) return undefined;
	const nearest = closest(word, known as string[]);
	const isNear = distance(word, nearest) <= Math.max(2, Math.floor(nearest.length / 3));
	return isNear ? `Did you mean the ${what} \`${nearest}\`?` : undefined;
}

/** Names of the fields that a schema allows at a path; empty where it allows any. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
	let current: unknown = schema;
	for (const step of [...path, undefined]) {
		while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
			current = current.unwrap();
		}
		if (step === undefined) break;
		if (current instanceof z.ZodArray) current = current.element;
		else if (current instanceof z.ZodObject)
			current = (current.shape as Record<string, unknown>)[String(step)];
		else if (current instanceof z.ZodUnion) {
			current = current.options.find((option) => option instanceof z.ZodObject);
		}
	}
	if (current instanceof z.ZodUnion)
		current = current.options.find((option) => option instanceof z.ZodObject);
	return current instanceof z.ZodObject ? Object.keys(current.shape as object) : [];
}
