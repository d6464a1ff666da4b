import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../../src/outputs/cards/card-colours.ts';
import { sides } from '../../../src/story/schema/primitives.ts';
import { sideClass } from '../../../src/styles/side-class.ts';

test('are those of the site by day', () => {
	const tokens = ['tokens', 'more-tokens']
		.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
		.join('');
	const byDay = Object.keys(colours).map((name) => [
		name,
		new RegExp(`--${tokenOf(name)}: (?<hex>#[0-9a-f]{6});`, 'u').exec(tokens)?.groups?.['hex'],
	]);
	expect(colours).toStrictEqual(Object.fromEntries(byDay));
});

/** Tokens of sides bear the name of their class, so that no party’s name is in the CSS. */
function tokenOf(name: string): string {
	const side = sides.find((one) => one === name);
	return side === undefined ? name : sideClass(side);
}
