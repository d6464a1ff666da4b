import { Renderer } from '@takumi-rs/core';
import { container, type Node } from '@takumi-rs/helpers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventCard, statementCard } from '../../src/outputs/cards/build-cards.ts';
import { colours } from '../../src/outputs/cards/card-colours.ts';
import { columnTree, columnWidth, type Rung } from '../../src/outputs/cards/card-column.ts';
import { cardFonts } from '../../src/outputs/cards/card-fonts.ts';
import type { Card } from '../../src/outputs/cards/card.ts';
import { fittingRung } from '../../src/outputs/cards/draw-card.ts';
import { sites } from '../../src/story/site.ts';
import { launch } from './browser.ts';
import { inkOf, overlap, type Ink } from './pixels.ts';

const renderer = new Renderer();
let browser: Browser;
let page: Page;
let blank: Page;

/** Nastaliq hangs over its box, so there is room around it. */
const margin = 60;
const width = columnWidth + 2 * margin;

beforeAll(async () => {
	for (const font of cardFonts().fonts) await renderer.registerFont(font);
	browser = await launch();
	page = await browser.newPage({ viewport: { width, height: 700 } });
	blank = await browser.newPage();
	await page.setContent(`<style>${faces()}</style>`);
});
afterAll(() => browser.close());

/** The fonts of the cards for the browser, each for the letters that it serves on a card. */
function faces(): string {
	return cardFonts()
		.fonts.map(({ name, weight, unicodeRange, data }) => {
			const ranges = (unicodeRange ?? []).map(
				([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`
			);
			const url = `data:font/woff2;base64,${Buffer.from(data as Uint8Array).toString('base64')}`;
			return `@font-face{font-family:"${name ?? ''}";font-weight:${String(weight)};src:url(${url});unicode-range:${ranges.join()}}`;
		})
		.join('');
}

/** The column of a card with its title alone, as the card has it, on a ground of its own. */
function titleTree(card: Card, rung: Rung): { tree: Node; style: Record<string, string> } {
	const column = columnTree(card, rung);
	const [, title] = column.type === 'container' ? (column.children ?? []) : [];
	if (!title) throw new Error('A column has its title second.');
	const { fontFamily, lineHeight } = { ...column.style, ...title.style } as Record<string, unknown>;
	const style = {
		fontFamily: String(fontFamily),
		fontSize: `${String(rung.size)}px`,
		fontWeight: '700',
		lineHeight: String(lineHeight),
	};
	const tree = container({
		style: { display: 'flex', width, padding: margin, backgroundColor: colours.paper },
		children: [{ ...column, children: [title] } as Node],
	});
	return { tree, style };
}

/** The ink of a title as a card has it. */
async function drawn(card: Card, rung: Rung): Promise<Ink> {
	const { tree } = titleTree(card, rung);
	const { height } = await renderer.measure(tree);
	const size = { width, height: Math.ceil(height) };
	const png = await renderer.render(tree, { ...size, format: 'png', lang: card.lang });
	return inkOf(blank, Buffer.from(png));
}

/** The ink of the same words as a page has them, in the same font, size and width. */
async function shown(card: Card, rung: Rung): Promise<Ink> {
	const { style } = titleTree(card, rung);
	const box = await page.evaluate(
		async ({ lang, words, css, inline, around }) => {
			const block = document.createElement('p');
			Object.assign(block, { lang, dir: 'rtl', textContent: words });
			Object.assign(block.style, css, {
				width: `${String(inline)}px`,
				margin: '0',
				padding: `${String(around)}px`,
			});
			document.body.style.margin = '0';
			document.body.replaceChildren(block);
			await document.fonts.ready;
			const { x, y, width: wide, height } = block.getBoundingClientRect();
			return { x, y, width: wide, height };
		},
		{ lang: card.lang, words: card.title, css: style, inline: columnWidth, around: margin }
	);
	return inkOf(blank, await page.screenshot({ clip: box }));
}

/** The same words with a sign between all letters that keeps them from joining. */
function unjoined(card: Card): Card {
	return { ...card, title: card.title.replace(/(?<=\p{L}\p{M}*)(?=\p{L})/gu, '\u200C') };
}

describe.each(sites.slice(1))('in $lang', (site) => {
	const [statement] = site.statements;
	const [event] = site.events;
	if (!statement || !event) throw new Error('The content is empty.');
	const cards = [statementCard(statement, site), eventCard(event, site)];

	test.each(cards)('joins the letters of a card as a page does: $id', async (card) => {
		const rung = await fittingRung(card);
		const onPage = await shown(card, rung);
		expect(overlap(await drawn(card, rung), onPage)).toBeGreaterThan(0.95);
		expect(overlap(await drawn(unjoined(card), rung), onPage)).toBeLessThan(0.5);
	});
});
