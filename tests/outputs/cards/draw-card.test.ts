import { Renderer } from '@takumi-rs/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleCard, eventCard, statementCard } from '../../../src/outputs/cards/build-cards.ts';
import { cardFonts } from '../../../src/outputs/cards/card-fonts.ts';
import { cardTree } from '../../../src/outputs/cards/card-tree.ts';
import { cardSize, type Card } from '../../../src/outputs/cards/card.ts';
import { drawCard, fittingRung, maxBytes } from '../../../src/outputs/cards/draw-card.ts';
import { pngSize } from './png-size.ts';
import { hues } from '../../../src/story/schema/side.ts';
import { site } from '../../record.ts';
import { aCard, works } from './a-card.ts';

const renderer = new Renderer();
beforeAll(async () => {
	for (const font of cardFonts().fonts) await renderer.registerFont(font);
});

/** Where the words’ ink stands: the edges of the square that some sites cut out are kept free. */
async function inkOutside(card: Card): Promise<number> {
	const tree = cardTree(card, await fittingRung(card));
	const pixels = await renderer.render(tree, { ...cardSize, format: 'raw', lang: card.lang });
	let count = 0;
	for (let y = 0; y < cardSize.height; y += 1)
		for (let x = 285; x < 915; x += 1) {
			const isInside = x >= 303 && x < 897 && y >= 24 && y < 606;
			if (!isInside && (pixels[(y * cardSize.width + x) * 4] ?? 0) < 200) count += 1;
		}
	return count;
}

const words =
	'An assessment of arrangements across the border and of responsibilities of authorities ';
const urdu = 'رپورٹ اسلام آباد کے اس مؤقف کی تائید کرتی ہے کہ ٹی ٹی پی (TTP) افغانستان میں ہے ';
const pashto = 'د ملګرو ملتونو راپور د اسلام اباد د دې دریځ ملاتړ کوي چې ټي ټي پي (TTP) ';
const longest = [...site.statements, ...site.events].reduce((a, b) =>
	b.title.length > a.title.length ? b : a
);
const inUrdu = { over: 'دفترِ خارجہ پاکستان', siteName: 'ریکارڈ پر', lang: 'ur' };
const inPashto = { over: 'د پاکستان د بهرنیو چارو وزارت', lang: 'ps' };

describe('keeps every word within the square, whatever its length:', () => {
	test.for<[string, Card]>([
		['the longest title of the content', aCard({ title: longest.title })],
		['a title of 200 characters', aCard({ title: words.repeat(3).slice(0, 200) })],
		['a title of 2,000 characters', aCard({ title: words.repeat(24) })],
		['a word of 60 letters', aCard({ title: 'abcdefghijklmno'.repeat(4) })],
		['a word of 600 letters', aCard({ title: 'abcdefghijklmno'.repeat(40) })],
		['a speaker of 120 characters', aCard({ over: words.repeat(2).slice(0, 120) })],
		['a site’s name of 60 characters', aCard({ siteName: words.slice(0, 60) })],
		['Urdu', aCard({ title: urdu, ...inUrdu })],
		['Urdu of 200 characters', aCard({ title: urdu.repeat(3).slice(0, 200), ...inUrdu })],
		['Pashto', aCard({ title: pashto, ...inPashto })],
		['Pashto of 200 characters', aCard({ title: pashto.repeat(3).slice(0, 200), ...inPashto })],
	])('%s', async ([, card]) => {
		expect(await inkOutside(card)).toBe(0);
		expect((await fittingRung(card)).size).toBeGreaterThanOrEqual(24);
	});
});

test('sets a short title larger than a long one, and breaks no word that has room', async () => {
	expect((await fittingRung(aCard())).size).toBe(66);
	expect(await fittingRung(aCard({ title: words }))).toMatchObject({ isLast: false });
	expect(await fittingRung(aCard({ title: 'Responsibilities of authorities' }))).toMatchObject({
		breaksWords: false,
	});
});

test('draws 1200 × 630 pixels in at most 300 kB, the same bytes each time', async () => {
	const [first, second] = [await drawCard(aCard()), await drawCard(aCard())];
	expect(pngSize(first)).toStrictEqual(cardSize);
	expect(first.length).toBeLessThanOrEqual(maxBytes);
	expect(first.equals(second)).toBe(true);
});

test.each(['en', 'ps', 'ur'])(
	'draws the same card whether its parts are drawn or copied: %s',
	async (lang) => {
		const sides = ([...hues, 'voice'] as const).map((ground) => ({ ground, letter: 'م' }));
		for (const side of sides) {
			const parts = sides.map((other, at) => ({
				side: other,
				words: 10 * at + 7,
				isHere: other === side,
			}));
			const card = aCard({
				lang,
				band: [
					{ side, part: 0.6 },
					{ side: works, part: 0.4 },
				],
				strip: { type: 'passages', parts },
			});
			const tree = cardTree(card, await fittingRung(card));
			const whole = await renderer.render(tree, { ...cardSize, format: 'png', lang });
			for (const time of ['first', 'second', 'third'])
				expect((await drawCard(card)).equals(whole), `${side.ground}, ${time}`).toBe(true);
		}
	}
);

test('says who, what, both answers and the site; of an event, when and whose', () => {
	const [statement, event] = [site.statements[0], site.events[0]];
	if (!statement || !event) throw new Error('The content is empty.');
	expect(statementCard(statement, site)).toMatchObject({
		over: statement.speaker.name,
		title: statement.title,
		lines: [{ label: 'Did they say it?' }, { label: 'Does the evidence support it?' }],
		siteName: site.meta.title,
	});
	expect(eventCard(event, site).lines.map(({ side }) => side)).toStrictEqual(event.sides);
	expect(articleCard(site).alt).toContain(site.article.title);
});
