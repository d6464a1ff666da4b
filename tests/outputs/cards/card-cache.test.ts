import {
	copyFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardPicture } from '../../../src/outputs/cards/card-cache.ts';
import { cardHash, cardPath } from '../../../src/outputs/cards/card-hash.ts';
import { drawCard } from '../../../src/outputs/cards/draw-card.ts';
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
	expect(Buffer.from(second).equals(first)).toBe(true);
	expect(readdirSync(folder)).toStrictEqual([cardHash(aCard())]);
});

test('draws a card again when its words change', async () => {
	await cardPicture(aCard(), { folder, draw });
	await cardPicture(aCard({ title: 'The bridge was open' }), { folder, draw });
	expect(drawn).toHaveLength(2);
});

test('draws a card again when the inside of its file is damaged, or the file is another card’s', async () => {
	const file = join(folder, cardHash(aCard()));
	const other = aCard({ title: 'The bridge was open' });
	const picture = Buffer.from(await cardPicture(aCard(), { folder, draw }));
	await cardPicture(other, { folder, draw });
	const damaged = readFileSync(file);
	damaged.fill(0, 1_000, damaged.length - 100);
	writeFileSync(file, damaged);
	expect(Buffer.from(await cardPicture(aCard(), { folder, draw })).equals(picture)).toBe(true);
	copyFileSync(join(folder, cardHash(other)), file);
	expect(Buffer.from(await cardPicture(aCard(), { folder, draw })).equals(picture)).toBe(true);
	expect(drawn).toHaveLength(4);
});

test('gives a card an address that holds while the picture does', () => {
	expect(cardPath(aCard())).toMatch(/^cards\/statement-a\.[0-9a-f]{12}\.png$/u);
	expect(cardPath(aCard({ alt: 'other words for the same picture' }))).toBe(cardPath(aCard()));
	expect(cardPath(aCard({ title: 'The bridge was open' }))).not.toBe(cardPath(aCard()));
});
