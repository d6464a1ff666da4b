import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { anywhere, unwrapped, visitTexts } from '../../schema/walk.ts';
import { fault, type Path } from '../fault.ts';
import { describedAt, isOptional, schemaAt } from './schema-fields.ts';
import { fieldName, listWords } from './schema-words.ts';

/** The most words of a choice that a note lists; more are told by the description. */
const mostOptions = 20;

/** What stands where something has yet to be written. */
export const blank = '…';

/** Paths of the values of a record that are still blank. */
export function blanksIn(value: unknown): Path[] {
	const found: Path[] = [];
	visitTexts(value, anywhere, (text, path) => {
		if (text.trim() === blank) found.push([...path]);
	});
	return found;
}

/** The fault of a blank in a field of a record. */
export function blankField(
	file: string,
	place: Position,
	path: Path,
	schema: z.ZodType
): VFileMessage {
	const { options } = { options: [], ...choiceOf(unwrapped(schemaAt(schema, path))) };
	const note = [
		describedAt(schema, path) ?? 'Write what belongs there.',
		options.length > 0 && options.length <= mostOptions && `One of ${listWords(options)}.`,
		isOptional(schema, path) &&
			'Remove the line if there is nothing to say: the field is optional.',
	];
	return blankFault(file, place, path, note.filter(Boolean).join(' '));
}

function choiceOf(schema: unknown): { readonly options: readonly string[] } | undefined {
	return schema instanceof z.ZodEnum ? { options: schema.options.map(String) } : undefined;
}

/** The fault of a blank; without a path, of a text below the front matter. */
export function blankFault(
	file: string,
	place: Position,
	path: Path,
	note = 'Write what belongs there.'
): VFileMessage {
	const where = path.length > 0 ? `in \`${fieldName(path)}\`` : 'below the front matter';
	return fault({
		file,
		place,
		ruleId: 'blank-left',
		reason: `Unexpected blank \`${blank}\` ${where}, expected it to be filled in`,
		note,
	});
}
