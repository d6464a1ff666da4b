import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cardHash } from './card-hash.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { pngSize } from './png-size.ts';

/** Where drawn cards are kept from one build to the next. */
const cacheFolder = resolve('.cache', 'cards');

/**
 * The picture of a card, drawn only where the cache has none. A file that is cut short or isn’t a card
 * is drawn again.
 */
export async function cardPicture(
	card: Card,
	{ folder = cacheFolder, draw = drawCard }: { folder?: string; draw?: typeof drawCard } = {}
): Promise<Buffer> {
	const file = join(folder, `${cardHash(card)}.png`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept && pngSize(kept)) return kept;
	const png = await draw(card);
	await mkdir(folder, { recursive: true });
	// Moved into place when whole, since two builds may run at once.
	const made = `${file}.${String(process.pid)}`;
	await writeFile(made, png);
	await rename(made, file);
	return png;
}
