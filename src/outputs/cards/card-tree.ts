import { container, type Node } from '@takumi-rs/helpers';
import { directionOf } from '../../edition/words/direction.ts';
import { drawBand } from './card-band.ts';
import { colours } from './card-colours.ts';
import { columnTree, columnHeight, type Rung } from './card-column.ts';
import { drawStrip } from './card-strip.ts';
import { cardSize, type Card } from './card.ts';

/** Sizes of the title, largest first; a card takes the first at which its words fit. */
const sizes = [66, 62, 58, 55, 52, 49, 46, 43, 40, 37, 34, 31, 28, 26, 24];

/** The ladder of a card: the same card with ever smaller titles; the last one cuts what is too long. */
export const rungs: readonly Rung[] = sizes.map((size, index) => ({
	size,
	breaksWords: size <= 46,
	isLast: index === sizes.length - 1,
}));

/** The parts of a card from its start to its end. */
export interface CardParts {
	readonly band: Node;
	readonly column: Node;
	readonly strip: Node;
}

/** The parts of a card with its title at one size. */
export function cardParts(card: Card, rung: Rung): CardParts {
	return {
		band: drawBand(card),
		column: columnTree(card, rung, columnHeight),
		strip: drawStrip(card, directionOf(card.lang) ?? 'ltr'),
	};
}

/** The whole card: band, words, strip. */
export function cardTree(
	card: Card,
	rung: Rung,
	{ band, column, strip }: CardParts = cardParts(card, rung)
): Node {
	return container({
		style: {
			...cardSize,
			display: 'flex',
			flexDirection: directionOf(card.lang) === 'rtl' ? 'row-reverse' : 'row',
			alignItems: 'center',
			justifyContent: 'space-between',
			backgroundColor: colours.paper,
			fontFamily: 'Card',
		},
		children: [band, column, strip],
	});
}
