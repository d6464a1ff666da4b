import { readFileSync } from 'node:fs';
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	wcagContrast,
} from 'culori';
import { expect, test } from 'vitest';
import { palette, paper } from '../../../src/outputs/sides/palette.ts';
import { sidePattern } from '../../../src/outputs/sides/pattern.ts';
import { patternRules, sideRules } from '../../../src/outputs/sides/side-rules.ts';
import { hues } from '../../../src/story/schema/side.ts';

const difference = differenceCiede2000();
/** How readers without one kind of cone see a colour (Machado, Oliveira and Fernandes 2009). */
const simulations = {
	protanopia: filterDeficiencyProt(1),
	deuteranopia: filterDeficiencyDeuter(1),
	tritanopia: filterDeficiencyTrit(1),
};
const times = ['day', 'night'] as const;
const grounds = [...hues, 'voice'] as const;
const pairs = grounds.flatMap((one, at) =>
	grounds.slice(at + 1).map((other) => [one, other] as const)
);

test.each(times)('text in each colour has a contrast of seven to one: %s', (time) => {
	for (const ground of grounds)
		expect(wcagContrast(palette[ground][time], paper[time]), ground).toBeGreaterThanOrEqual(7);
});

test.each(times)('any two colours stay apart, to colour-blind readers as well: %s', (time) => {
	for (const [one, other] of pairs) {
		const [a, b] = [palette[one][time], palette[other][time]];
		expect(difference(a, b), `${one}, ${other}`).toBeGreaterThan(13);
		// About three times what an eye can just tell.
		for (const [name, see] of Object.entries(simulations))
			expect(difference(see(a), see(b)), `${one}, ${other}: ${name}`).toBeGreaterThan(7.5);
	}
});

test('each hue has a pattern and an underline of its own', () => {
	const ink = { hue: 'black', paper: 'white', scale: 10 };
	const patterns = grounds.map((ground) => JSON.stringify(sidePattern(ground, ink)));
	expect(new Set(patterns).size).toBe(grounds.length);
	const rules = grounds.map((ground) =>
		patternRules([{ id: 'a', name: 'A', lang: 'en', letter: 'A', isVoice: false, ground }])
	);
	const lines = rules.map(
		(rule) => /\.claim\.side-\d\{(?<line>[^}]*)\}/u.exec(rule)?.groups?.['line']
	);
	expect(new Set(lines).size).toBe(grounds.length);
});

test('papers are those of the site', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	const papers = [...tokens.matchAll(/--paper: (?<hex>#[0-9a-f]{6});/gu)];
	expect(papers.map(({ groups }) => groups?.['hex'])).toEqual([paper.day, paper.night]);
});

test('a story of two sides carries the rules of two', () => {
	const sides = (['green', 'voice'] as const).map((ground, at) => ({
		id: ground,
		name: ground,
		lang: 'en',
		letter: 'AB'.charAt(at),
		isVoice: ground === 'voice',
		ground,
	}));
	expect(sideRules(sides)).toBe(
		".side-5{--letter:'A'}.side-0{--letter:'B'}.side-5{--side:#3c6034}.side-0{--side:#4b4740}@media(prefers-color-scheme:dark){.side-5{--side:#afe8b6}.side-0{--side:#bdb8ad}}"
	);
});
