import { join, resolve } from 'node:path';
import { remember } from '../../story/system/kept-file.ts';
import { cardHash } from './card-hash.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** Where drawn cards are kept from one build to the next. */
export const cardFolder = resolve('.cache', 'cards');

/** The picture of a card, drawn only where the very one is not kept. */
export function cardPicture(
	card: Card,
	{ folder = cardFolder, draw = drawCard }: { folder?: string; draw?: typeof drawCard } = {}
): Promise<Uint8Array> {
	return remember(join(folder, cardHash(card)), () => draw(card));
}
