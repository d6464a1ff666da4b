import { z } from 'zod';
import { roleOf, type Role } from './roles.ts';

/** A step into a record: a field, `*` for every item of a list or map, `**` for all below. */
export type Pattern = readonly string[];

/** Every text of a value, wherever it stands. */
export const anywhere: Pattern = ['**'];

/** A path into a record, for example `['evidence', 2, 'source']`. */
type Path = readonly (string | number)[];

/** One text field of a schema. */
export interface Field {
	/** Where it stands, for example `['options', '*', 'for', '*', 'says']`. */
	readonly pattern: Pattern;
	/** What it is; `undefined` where the schema does not say, which a test rules out. */
	readonly role: Role | undefined;
	/** Whether it is not the value there, but the key. */
	readonly isMapKey: boolean;
}

const known = new WeakMap<z.ZodType, readonly Field[]>();

/** Every field of a schema that has a role or holds text, in the schema’s order. */
export function fieldsOf(schema: z.ZodType): readonly Field[] {
	let fields = known.get(schema);
	if (!fields) {
		fields = [...fieldsBelow(schema, [])];
		known.set(schema, fields);
	}
	return fields;
}

function* fieldsBelow(schema: unknown, pattern: Pattern): Generator<Field> {
	const inner = unwrapped(schema);
	const role = roleOf(inner);
	if (role || inner instanceof z.ZodString) yield { pattern, role, isMapKey: false };
	else if (inner instanceof z.ZodObject) {
		for (const [name, field] of Object.entries(inner.shape))
			yield* fieldsBelow(field, [...pattern, name]);
	} else if (inner instanceof z.ZodArray) yield* fieldsBelow(inner.element, [...pattern, '*']);
	else if (inner instanceof z.ZodTuple) {
		for (const item of inner.def.items) yield* fieldsBelow(item, [...pattern, '*']);
	} else if (inner instanceof z.ZodRecord) {
		yield { pattern: [...pattern, '*'], role: roleOf(inner.keyType as z.ZodType), isMapKey: true };
		yield* fieldsBelow(inner.valueType, [...pattern, '*']);
	} else if (inner instanceof z.ZodUnion) {
		for (const option of inner.options) yield* fieldsBelow(option, pattern);
	}
}

/** What a field holds where it is there: the schema inside `optional` and `default`. */
export function unwrapped(schema: unknown): z.ZodType {
	let inner = schema;
	while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
	return inner as z.ZodType;
}

/**
 * Calls `see` for every text of a value at a pattern, with its path. The one walker of records.
 *
 * @param see its path is that of the moment: a copy is needed to keep it
 */
export function visitTexts(
	value: unknown,
	pattern: Pattern,
	see: (text: string, path: Path) => void
): void {
	const path: (string | number)[] = [];
	const go = (inner: unknown, depth: number): void => {
		const step = pattern[depth];
		if (typeof inner === 'string') {
			if (step === undefined || step === '**') see(inner, path);
		} else if (step !== undefined && inner !== null && typeof inner === 'object') {
			if (!step.startsWith('*')) enter(step, (inner as Record<string, unknown>)[step], depth + 1);
			else {
				const next = step === '**' ? depth : depth + 1;
				const isList = Array.isArray(inner);
				for (const name of Object.keys(inner))
					enter(isList ? Number(name) : name, (inner as Record<string, unknown>)[name], next);
			}
		}
	};
	const enter = (step: string | number, inner: unknown, depth: number): void => {
		path.push(step);
		go(inner, depth);
		path.pop();
	};
	go(value, 0);
}

/** Every text of a value at a pattern, with its path. */
export function textsAt(value: unknown, pattern: Pattern): (readonly [path: Path, text: string])[] {
	const found: (readonly [Path, string])[] = [];
	visitTexts(value, pattern, (text, path) => found.push([[...path], text]));
	return found;
}
