import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardPicture } from '../../src/cards/card-cache.ts';
import { cardHash, cardPath } from '../../src/cards/card-hash.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { aCard } from './a-card.ts';

let folder = '';
let drawn: string[] = [];
const draw: typeof drawCard = (card) => {
	drawn.push(card.id);
	return drawCard(card);
};
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cards-'));
	drawn = [];
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('draws a card once; the next build takes it from the cache', async () => {
	const first = await cardPicture(aCard(), { folder, draw });
	const second = await cardPicture(aCard(), { folder, draw });
	expect(drawn).toStrictEqual(['statement-a']);
	expect(second.equals(first)).toBe(true);
	expect(readdirSync(folder)).toStrictEqual([`${cardHash(aCard())}.png`]);
});

test('draws a card again when its words change, or when its file is cut short', async () => {
	await cardPicture(aCard(), { folder, draw });
	await cardPicture(aCard({ title: 'The bridge was open' }), { folder, draw });
	expect(drawn).toHaveLength(2);
	truncateSync(join(folder, `${cardHash(aCard())}.png`), 1000);
	await cardPicture(aCard(), { folder, draw });
	expect(drawn).toHaveLength(3);
});

test('gives a card an address that holds while the picture does', () => {
	expect(cardPath(aCard())).toMatch(/^cards\/statement-a\.[0-9a-f]{12}\.png$/u);
	expect(cardPath(aCard({ alt: 'other words for the same picture' }))).toBe(cardPath(aCard()));
	expect(cardPath(aCard({ title: 'The bridge was open' }))).not.toBe(cardPath(aCard()));
});
