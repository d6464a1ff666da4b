import type { z } from 'zod';
import { blank } from './blanks.ts';
import type { Path } from '../fault.ts';
import { meantWord } from './meant-words.ts';
import { isScalar, nearestAmong } from './nearest.ts';

/**
 * A record with its slips mended as far as it is plain what was meant, so that the rules can look at
 * the rest of it in the same run: a misspelt field or word, an unknown field, a text that is too long.
 * Its faults are reported all the same. What cannot be mended stays as it is.
 */
export function mendRecord(input: unknown, fields: FieldsAt, error: z.ZodError): unknown {
	const mended = structuredClone(input);
	for (const issue of error.issues) {
		const path = issue.path as (string | number)[];
		if (issue.code === 'unrecognized_keys') renameKeys(at(mended, path), issue.keys, fields(path));
		else mendValue(at(mended, path.slice(0, -1)), path.at(-1), issue);
	}
	return mended;
}

/** Names of the fields that the schema allows at a path. */
export type FieldsAt = (path: Path) => readonly string[];

type Parent = Record<string | number, unknown> | undefined;

function at(value: unknown, path: Path): Parent {
	let inner = value;
	for (const step of path) inner = (inner as Parent)?.[step];
	return typeof inner === 'object' && inner !== null ? (inner as Parent) : undefined;
}

function renameKeys(parent: Parent, keys: readonly string[], known: readonly string[]): void {
	if (!parent) return;
	const nearest = nearestAmong(known.filter((field) => parent[field] === undefined));
	for (const key of keys) {
		const meant = nearest(key);
		if (meant !== undefined) parent[meant] = parent[key];
		// eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the record is a copy of its own
		delete parent[key];
	}
}

function mendValue(
	parent: Parent,
	key: string | number | undefined,
	issue: z.core.$ZodIssue
): void {
	if (!parent || key === undefined) return;
	const meant = meantValue(parent[key], issue) ?? standIn(issue.path);
	if (meant !== undefined) parent[key] = meant;
	// A list keeps its length: places count by position.
	// eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the record is a copy of its own
	else if (!Array.isArray(parent)) delete parent[key];
}

/**
 * What stands for a hash or for the quote of a claim that cannot be mended, so that the sentences of an
 * article are looked at in the same run. Rules stumble over it where a fault is reported already
 * (`withoutShapeFollowers`).
 */
function standIn(path: readonly PropertyKey[]): string | undefined {
	const key = path.at(-1);
	if (key === 'sha256' || key === 'original') return '0'.repeat(64);
	return key === 'quote' && (path[0] === 'claims' || path[0] === 'notes') ? noQuote : undefined;
}

/** Words that no article has. */
const noQuote = '⸨⸩⸨⸩';

function meantValue(value: unknown, issue: z.core.$ZodIssue): unknown {
	if (issue.code === 'too_big' && typeof value === 'string')
		return value.slice(0, Number(issue.maximum)).trimEnd();
	if (
		issue.code === 'invalid_format' &&
		typeof value === 'string' &&
		issue.message.startsWith('one line')
	)
		return value.replace(/\s+/gu, ' ').trim() || blank;
	if (!isScalar(value)) return undefined;
	if (issue.code === 'invalid_value') {
		const words = issue.values.map(String);
		return meantWord(String(value), words) ?? nearestAmong(words)(String(value));
	}
	if (issue.code !== 'invalid_type') return undefined;
	if (issue.expected === 'string') return String(value);
	return issue.expected === 'array' ? [value] : undefined;
}
