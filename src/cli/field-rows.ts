import { z } from 'zod';
import { roleOf, type Role } from '../story/schema/roles.ts';
import { unwrapped } from '../story/schema/walk.ts';

/** One field of a kind of file, as its table shows it. */
export interface FieldRow {
	/** Where it stands: `said.answer`, `evidence[].source`, `names.<lang>`. */
	readonly name: string;
	readonly isOptional: boolean;
	/** What may be written there. */
	readonly takes: string;
	/** What it is; empty where the schema does not say. */
	readonly says: string;
}

/** A choice of more words than this is told by the description. */
const mostOptions = 20;

/** Every field of a schema, with those within it, in the schema’s order. */
export function fieldRows(schema: unknown, prefix = ''): FieldRow[] {
	const inner = unwrapped(schema);
	if (inner instanceof z.ZodUnion)
		return inner.options.flatMap((option) => fieldRows(option, prefix));
	if (!(inner instanceof z.ZodObject)) return [];
	return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
		{
			name: prefix + name,
			isOptional: field instanceof z.ZodOptional || field instanceof z.ZodDefault,
			takes: takesOf(field),
			says: descriptionOf(field) ?? '',
		},
		...rowsBelow(field, prefix + name),
	]);
}

function rowsBelow(field: unknown, name: string): FieldRow[] {
	const inner = unwrapped(field);
	return inner instanceof z.ZodArray
		? fieldRows(inner.element, `${name}[].`)
		: fieldRows(inner, `${name}.`);
}

function descriptionOf(field: z.ZodType): string | undefined {
	if (field.description !== undefined) return field.description;
	return field instanceof z.ZodOptional || field instanceof z.ZodDefault
		? descriptionOf(field.unwrap() as z.ZodType)
		: undefined;
}

function takesOf(field: unknown): string {
	const inner = unwrapped(field);
	if (inner instanceof z.ZodEnum)
		return inner.options.length > mostOptions
			? 'one word'
			: inner.options.map((word) => `\`${String(word)}\``).join(', ');
	const role = roleOf(inner);
	if (role) return takesOfRole(role, inner);
	if (inner instanceof z.ZodArray) return `list: ${takesOf(inner.element)}`;
	if (inner instanceof z.ZodTuple) return 'a pair';
	if (inner instanceof z.ZodRecord)
		return `by ${takesOf(inner.keyType)}: ${takesOf(inner.valueType)}`;
	if (inner instanceof z.ZodUnion) return [...new Set(inner.options.map(takesOf))].join(' or ');
	if (inner instanceof z.ZodBoolean) return '`true` or `false`';
	if (inner instanceof z.ZodNumber) return 'a number';
	return 'fields';
}

function takesOfRole(role: Role, inner: z.ZodType): string {
	const most = inner instanceof z.ZodString ? inner.maxLength : null;
	const length = most === null ? '' : `, at most ${String(most)} characters`;
	switch (role.type) {
		case 'words':
			return `words${length}`;
		case 'plain':
			return `text as printed${length}`;
		case 'prose':
			return 'Markdown';
		case 'id':
			return role.of === undefined ? 'an id' : `an id of ${role.of}`;
		case 'date':
			return 'a date in EDTF';
		case 'language':
			return 'language tag';
		case 'address':
			return role.orMail ? 'an address' : 'a web address';
		default:
			return 'digits';
	}
}
