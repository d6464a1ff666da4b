import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../../src/outputs/cards/card-colours.ts';

test('are those of the site by day', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	const byDay = Object.keys(colours).map((name) => [
		name,
		new RegExp(`--${name}: (?<hex>#[0-9a-f]{6});`, 'u').exec(tokens)?.groups?.['hex'],
	]);
	expect(colours).toStrictEqual(Object.fromEntries(byDay));
});
