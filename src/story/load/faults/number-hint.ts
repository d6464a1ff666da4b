import type { z } from 'zod';
import type { Path } from '../fault.ts';
import { rangeOf } from './schema-fields.ts';

/** What the numbers of content mean, by field. */
const meanings: Readonly<Record<string, string>> = {
	lat: ': degrees of latitude, negative in the south. If the two are the wrong way round, exchange it with `lon`',
	lon: ': degrees of longitude, negative in the west',
	occurrence:
		': 1 for the first passage that has these words, 2 for the second. Remove it where they stand once',
};

/** Which number to type in the place of one that is out of range. */
export function numberHint(schema: z.ZodType, path: Path): string {
	const { least, most, isWhole } = rangeOf(schema, path);
	const range = [
		least === undefined ? '' : ` from ${String(least)}`,
		most === undefined
			? least === undefined
				? ''
				: ' on'
			: ` ${least === undefined ? 'up ' : ''}to ${String(most)}`,
	].join('');
	return `Write a ${isWhole ? 'whole ' : ''}number${range}${meanings[String(path.at(-1))] ?? ''}.`;
}
