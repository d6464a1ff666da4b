import type { z } from 'zod';
import type { Path } from '../fault.ts';
import { idFrom } from '../id-from.ts';
import { meantWord } from './meant-words.ts';
import { isScalar, meantNote, nearestAmong } from './nearest.ts';
import { numberHint } from './number-hint.ts';
import { oddSpaceNote } from './odd-spaces.ts';
import { isOptional, knownFields } from './schema-fields.ts';
import type { Issue } from './schema-issues.ts';
import { listHint, mapHint } from './shape-hints.ts';

/** What to type instead; `undefined` where the reason says it all. */
export function typeHint(
	issue: Issue,
	actual: unknown,
	raw: string,
	schema: z.ZodType,
	path: Path
): string | undefined {
	const odd = typeof actual === 'string' ? oddSpaceNote(actual) : undefined;
	if (odd !== undefined && isOfOneWord(issue)) return odd;
	const fillIn = isOptional(schema, path) ? 'Fill it in, or remove the line.' : 'Fill it in.';
	if (issue.code === 'invalid_value') {
		const written = isScalar(actual) ? String(actual) : '';
		const words = issue.values.map(String);
		const meant = meantWord(written, words) ?? nearestAmong(words)(written);
		return meantNote(meant, 'value') ?? 'Write one of these words.';
	}
	if (issue.code === 'invalid_format' && typeof actual === 'string')
		return formatHint(issue.message, actual);
	if (issue.code === 'too_small' && Array.isArray(actual) && actual.length > 0)
		return `Add ${String(Number(issue.minimum) - actual.length)} more.`;
	if (issue.code === 'too_small' && issue.origin !== 'number') return fillIn;
	if (issue.code === 'too_big' && Array.isArray(actual))
		return `Remove ${String(actual.length - Number(issue.maximum))}.`;
	if (issue.code === 'too_small' || issue.code === 'too_big') return numberHint(schema, path);
	if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union') return undefined;
	const expected = issue.code === 'invalid_type' ? issue.expected : unionOf(issue);
	if (actual === null)
		return expected === 'string' && /^null$/iu.test(raw)
			? `If the word is meant, put it in quotation marks: "${raw}". If not, ${fillIn.charAt(0).toLowerCase()}${fillIn.slice(1)}`
			: fillIn;
	if (expected === 'string' && typeof actual === 'object')
		return 'Write one text, without `[ ]` or `{ }`.';
	if (expected === 'array') return listHint(actual, raw, schema, path);
	if (expected === 'boolean') return 'Write `true` or `false`, without quotation marks.';
	if (expected === 'string' && !raw.includes('\n')) return `Put it in quotation marks: "${raw}".`;
	if (expected === 'object') return mapHint(raw, knownFields(schema, path, undefined));
	if (expected === 'int') return 'Write a whole number, without quotation marks.';
	return expected === 'number' ? 'Write digits, without quotation marks.' : undefined;
}

/** Whether a field takes a word, an id or a number: a space that looks like another is what is wrong with it. */
function isOfOneWord(issue: Issue): boolean {
	if (issue.code === 'invalid_type') return ['number', 'int', 'boolean'].includes(issue.expected);
	return issue.code === 'invalid_value' || issue.code === 'invalid_format';
}

/** Of a choice of shapes, what an editor is told of: maps, where all are maps, or else a text. */
function unionOf({ errors }: z.core.$ZodIssueInvalidUnion): string {
	const areMaps = errors.every(
		([first]) => first?.code === 'invalid_type' && first.expected === 'object'
	);
	return areMaps ? 'object' : 'string';
}

function formatHint(wanted: string, actual: string): string | undefined {
	if (wanted.startsWith('one line')) return 'Write it in one line, without spaces at its ends.';
	if (wanted.startsWith('64'))
		return `Write \`"${'0'.repeat(64)}"\`: the check then says which digits belong there.`;
	const id = idFrom(actual);
	return id === '' ? undefined : `Write \`${id}\`.`;
}

/**
 * What to do with a field that nothing resembles.
 *
 * @param isBehindComma whether it stands between `{ }` without a value, as the rest of a text with a comma does
 */
export function unknownHint(key: string, isBehindComma: boolean): string {
	const name = /^([\w-]+)\s*[[{]/u.exec(key)?.[1];
	if (name !== undefined) return `Write \`:\` after the name of the field: \`${name}: …\`.`;
	if (/^\d+$/u.test(key))
		return 'Remove it; if it belongs to a number, write that with a point, for example `12.5`.';
	return isBehindComma
		? 'If it belongs to the text before it, put that whole text in quotation marks, since a comma within `{ }` begins the next field: "…, …". If not, remove it.'
		: 'Remove it, or correct its name.';
}
