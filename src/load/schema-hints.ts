import type { z } from 'zod';
import type { Path } from './fault.ts';
import { idFrom } from './id-from.ts';
import { nearestNote } from './nearest.ts';
import { isOptional, knownFields } from './schema-fields.ts';
import type { Issue } from './schema-issues.ts';

/** What to type instead; `undefined` where the reason says it all. */
export function typeHint(
	issue: Issue,
	actual: unknown,
	raw: string,
	schema: z.ZodType,
	path: Path
): string | undefined {
	const fillIn = isOptional(schema, path) ? 'Fill it in, or remove the line.' : 'Fill it in.';
	const fields = knownFields(schema, path, undefined);
	if (issue.code === 'invalid_value') {
		const written = typeof actual === 'object' ? '' : String(actual);
		return nearestNote(written, issue.values.map(String), 'value') ?? 'Write one of these words.';
	}
	if (issue.code === 'invalid_format' && typeof actual === 'string')
		return formatHint(issue.message, actual);
	if (issue.code === 'too_small') return issue.origin === 'number' ? undefined : fillIn;
	if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union') return undefined;
	if (actual === null) return fillIn;
	const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
	if (expected === 'string' && typeof actual === 'object')
		return 'Write one text, without `[ ]` or `{ }`.';
	if (expected === 'array')
		return `Write it as a list: \`[${typeof actual === 'object' ? '…' : raw}]\`.`;
	if (expected === 'boolean') return 'Write `true` or `false`, without quotation marks.';
	if (expected === 'string' && !raw.includes('\n')) return `Put it in quotation marks: "${raw}".`;
	if (expected === 'object' && fields.length > 0)
		return `Write its fields, for example \`{ ${fields.map((field) => `${field}: …`).join(', ')} }\`.`;
	return expected === 'number' ? 'Write digits, without quotation marks.' : undefined;
}

function formatHint(wanted: string, actual: string): string | undefined {
	if (wanted.startsWith('one line')) return 'Write it in one line, without spaces at its ends.';
	if (wanted.startsWith('64'))
		return `Write \`"${'0'.repeat(64)}"\`: the check then says which digits belong there.`;
	const id = idFrom(actual);
	return id === '' ? undefined : `Write \`${id}\`.`;
}

/** What to do with a field that nothing resembles. */
export function unknownHint(key: string): string {
	const name = /^([\w-]+)\s*[[{]/u.exec(key)?.[1];
	if (name !== undefined) return `Write \`:\` after the name of the field: \`${name}: …\`.`;
	return /^\d+$/u.test(key)
		? 'Remove it; if it belongs to a number, write that with a point, for example `12.5`.'
		: 'Remove it, or correct its name.';
}
