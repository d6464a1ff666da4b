import { container, text, type Node } from '@takumi-rs/helpers';
import { sidePattern } from '../sides/pattern.ts';
import { colours, hueOf } from './card-colours.ts';
import { cardSize, type Card, type Side } from './card.ts';

/** Width of the band and of the strip across from it: the words stay clear of both. */
export const edge = 245;

/** The ground of a card on which no side speaks or acts. */
const voice: Side = { ground: 'voice', letter: '' };

/** Draws the sides’ grounds one above the other, each with its letter where there is room for it. */
export function drawBand({ band }: Pick<Card, 'band'>): Node {
	const parts = band.length > 0 ? band : [{ side: voice, part: 1 }];
	return container({
		style: {
			display: 'flex',
			flexDirection: 'column',
			width: edge,
			height: cardSize.height,
			overflow: 'hidden',
		},
		children: parts.map(({ side, part }) => {
			const size = Math.min(150, Math.round(part * cardSize.height * 0.62));
			return container({
				style: {
					display: 'flex',
					flexGrow: part,
					flexBasis: 0,
					alignItems: 'center',
					justifyContent: 'center',
					...sidePattern(side.ground, { hue: hueOf(side), paper: colours.paper, scale: 26 }),
				},
				children: size < 34 || band.length === 0 ? [] : [drawLetter(side, size)],
			});
		}),
	});
}

function drawLetter(side: Side, size: number): Node {
	return text(side.letter, {
		width: size,
		height: size,
		borderRadius: 6,
		backgroundColor: colours.paper,
		color: hueOf(side),
		fontSize: Math.round(size * 0.72),
		fontWeight: 700,
		lineHeight: `${String(size)}px`,
		textAlign: 'center',
	});
}
