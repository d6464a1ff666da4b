import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { anywhere, visitTexts } from '../schema/walk.ts';
import { blankField, blanksIn } from './faults/blanks.ts';
import type { Body, Entry } from './entry.ts';
import { fault, type Path, type PointAt } from './fault.ts';
import type { Kind } from './kinds.ts';
import { findMarkdownExcess, findTextExcess, type Excess } from './limits.ts';
import { mendRecord } from './faults/mend.ts';
import { misreadFault, numbersForText } from './faults/misread-numbers.ts';
import { schemaFaults } from './faults/schema-faults.ts';
import { knownFields } from './faults/schema-fields.ts';
import { fieldName } from './faults/schema-words.ts';
import type { YamlValue } from './yaml/yaml.ts';

/** A record, its faults, or both: where it is plain what a slip was meant to be, the rest can be checked. */
export function readRecord(
	file: string,
	kind: Kind,
	yaml: YamlValue,
	prefix: Path,
	name: Pick<Entry<unknown>, 'id' | 'lang'>,
	body: Body
): { readonly entry?: Entry<unknown>; readonly faults: readonly VFileMessage[] } {
	const input =
		prefix.length === 0 ? (yaml.value ?? {}) : (yaml.value as unknown[])[Number(prefix[0])];
	const { locate } = placesBelow(prefix, yaml);
	const blanks = blanksIn(input);
	const first = kind.schema.safeParse(input);
	const faults = first.success
		? []
		: schemaFaults(file, kind.schema, yaml, first.error, prefix, blanks);
	for (const path of blanks) faults.push(blankField(file, locate(path), path, kind.schema));
	// A record with blanks is not finished: what it lacks is all there is to say of it.
	if (blanks.length > 0) return { faults };
	const parsed = first.success ? first : mended(input, kind, first.error);
	if (!parsed.success) return { faults };
	const misread = numbersForText(input, parsed.data).flatMap((path) =>
		misreadFault(file, yaml, [...prefix, ...path], fieldName(path))
	);
	if (misread.length > 0) return { faults: [...faults, ...misread] };
	const excess = excessInFields(parsed.data);
	if (excess.length > 0) {
		const own = excess.map(([path, { ruleId, reason, note }]) =>
			fault({ file, place: locate(path), ruleId, reason, note })
		);
		return { faults: [...faults, ...own] };
	}
	const entry = { ...name, file, value: parsed.data, ...placesBelow(prefix, yaml), body };
	return { entry, faults };
}

/** Where things of one entry stand; what this gives does not keep the values of the file as they were read. */
function placesBelow(prefix: Path, { locate, locateKey }: YamlValue) {
	return {
		locate: (path: Path) => locate([...prefix, ...path]),
		locateKey: (path: Path) => locateKey([...prefix, ...path]),
	};
}

function mended(input: unknown, kind: Kind, error: z.ZodError) {
	const fields = (path: Path) => knownFields(kind.schema, path, input);
	return kind.schema.safeParse(mendRecord(input, fields, error));
}

/** Fields may hold Markdown, and piles of marks that were written with `\u`. */
function excessInFields(value: unknown): (readonly [Path, Excess])[] {
	const found: (readonly [Path, Excess])[] = [];
	visitTexts(value, anywhere, (text, path) => {
		if (text.length < 40) return;
		const excess = findTextExcess(text) ?? findMarkdownExcess(text);
		if (excess) found.push([[...path], excess]);
	});
	return found;
}

/** The fault of an excess that was found in a text which begins at an offset of the file. */
export function excessFault(
	file: string,
	{ offset, length, ruleId, reason, note }: Excess,
	from: number,
	pointAt: PointAt
): VFileMessage {
	const place = { start: pointAt(from + offset), end: pointAt(from + offset + length) };
	return fault({ file, place, ruleId, reason, note });
}
