import type { z } from 'zod';
import type { Path } from '../fault.ts';
import { knownFields } from './schema-fields.ts';

/** How a list is written where something else stands. */
export function listHint(actual: unknown, raw: string, schema: z.ZodType, path: Path): string {
	const fields = knownFields(schema, [...path, 0], undefined);
	if (typeof actual === 'object') return 'Write it as a list: `[…]`.';
	if (fields.length === 0) return `Write it as a list: \`[${raw}]\`.`;
	return fields[0] === 'literal'
		? nameHint(raw, ['[', ']'])
		: `Write it as a list: \`[{ ${fields.map((field) => `${field}: …`).join(', ')} }]\`.`;
}

/** How a map of fields is written where a text stands. */
export function mapHint(raw: string, fields: readonly string[]): string | undefined {
	if (fields[0] === 'literal' && !raw.includes('\n')) return nameHint(raw, ['', '']);
	return fields.length > 0
		? `Write its fields, for example \`{ ${fields.map((field) => `${field}: …`).join(', ')} }\`.`
		: undefined;
}

/** How a name is written that was given as one text. */
function nameHint(raw: string, [open, close]: readonly [string, string]): string {
	const isBare = /^[^"'[\]{},#:&*!|>%@`][^[\]{},#:]*$/u.test(raw);
	const name = isBare || /^(["']).*\1$/su.test(raw) ? raw : JSON.stringify(raw);
	const [, family = '…', given = '…'] = /^([^,"']+), ([^,"']+)$/u.exec(raw) ?? [];
	return `Write \`${open}{ literal: ${name} }${close}\`; for a person \`${open}{ family: ${family}, given: ${given} }${close}\`.`;
}
