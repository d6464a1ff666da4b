import { z } from 'zod';
import { unwrapped } from '../../schema/walk.ts';
import type { Path } from '../fault.ts';

/**
 * Names of the fields that a schema allows at a path; empty where it allows any. Where it allows
 * several shapes, the one that shares most fields with the value.
 */
export function knownFields(schema: z.ZodType, path: Path, value: unknown): string[] {
	let current = unwrap(schema, value);
	let inner = value;
	for (const step of path) {
		inner = (inner as Record<string | number, unknown> | undefined)?.[step];
		if (current instanceof z.ZodArray) current = unwrap(current.element, inner);
		else if (current instanceof z.ZodRecord) current = unwrap(current.valueType, inner);
		else if (current instanceof z.ZodObject)
			current = unwrap((current.shape as Record<string, unknown>)[String(step)], inner);
		else return [];
	}
	return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

/** The numbers that a schema allows at a path; a bound that no text could reach counts as none. */
export function rangeOf(
	schema: z.ZodType,
	path: Path
): { readonly least?: number; readonly most?: number; readonly isWhole: boolean } {
	const found = unwrap(schemaAt(schema, path), undefined);
	if (!(found instanceof z.ZodNumber)) return { isWhole: false };
	const { minValue, maxValue } = found;
	return {
		...(minValue !== null && Number.isSafeInteger(minValue - 1) && { least: minValue }),
		...(maxValue !== null && Number.isSafeInteger(maxValue + 1) && { most: maxValue }),
		isWhole: found.format?.includes('int') === true,
	};
}

/** Whether a schema lets the field at a path be left out. */
export function isOptional(schema: z.ZodType, path: Path): boolean {
	const current = schemaAt(schema, path);
	return current instanceof z.ZodOptional || current instanceof z.ZodDefault;
}

/** What the schema says of the field at a path, or of the nearest field around it. */
export function describedAt(schema: z.ZodType, path: Path): string | undefined {
	for (let length = path.length; length > 0; length -= 1) {
		let field = schemaAt(schema, path.slice(0, length));
		while (field instanceof z.ZodType) {
			if (field.description !== undefined) return field.description;
			field =
				field instanceof z.ZodOptional || field instanceof z.ZodDefault
					? field.unwrap()
					: undefined;
		}
	}
	return undefined;
}

/** The schema of what stands at a path, `undefined` where it has none. */
export function schemaAt(schema: z.ZodType, path: Path): unknown {
	let current: unknown = schema;
	for (const step of path) {
		const inner = unwrap(current, undefined);
		if (inner instanceof z.ZodArray) current = inner.element;
		else if (inner instanceof z.ZodRecord) current = inner.valueType;
		else if (inner instanceof z.ZodObject)
			current = (inner.shape as Record<string, unknown>)[String(step)];
		else return undefined;
	}
	return current;
}

function unwrap(schema: unknown, value: unknown): unknown {
	const current = unwrapped(schema);
	if (!(current instanceof z.ZodUnion)) return current;
	const has = new Set(typeof value === 'object' && value !== null ? Object.keys(value) : []);
	const shared = (option: unknown) =>
		option instanceof z.ZodObject
			? Object.keys(option.shape as object).filter((key) => has.has(key)).length
			: -1;
	return current.options.toSorted((a, b) => shared(b) - shared(a))[0];
}
