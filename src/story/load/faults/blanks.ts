import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { anywhere, visitTexts } from '../../schema/walk.ts';
import { fault, type Path } from '../fault.ts';
import { fieldName } from './schema-words.ts';

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

/** The fault of a blank; without a path, of a text below the front matter. */
export function blankFault(file: string, place: Position, path: Path): VFileMessage {
	const where = path.length > 0 ? `in \`${fieldName(path)}\`` : 'below the front matter';
	return fault({
		file,
		place,
		ruleId: 'blank-left',
		reason: `Unexpected blank \`${blank}\` ${where}, expected it to be filled in`,
		note: 'Write what belongs there; or remove the line, if the field is optional.',
	});
}
