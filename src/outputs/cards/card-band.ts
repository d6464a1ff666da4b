import { container, text, type Node } from '@takumi-rs/helpers';
import { wordsFor } from '../../edition/words/words.ts';
import { colours } from './card-colours.ts';
import { cardSize, type Card } from './card.ts';
import { sidePattern } from './side-pattern.ts';

/** Width of the band and of the strip across from it: the words stay clear of both. */
export const edge = 245;

/** Draws the sides’ grounds one above the other, each with its letter where there is room for it. */
export function drawBand({ band, lang }: Pick<Card, 'band' | 'lang'>): Node {
	const words = wordsFor(lang);
	const parts = band.length > 0 ? band : [{ side: 'narrator' as const, part: 1 }];
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
					...sidePattern(side, 26),
				},
				children:
					size < 34 || band.length === 0 ? [] : [drawLetter(words.sides[side].letter, side, size)],
			});
		}),
	});
}

function drawLetter(letter: string, side: Parameters<typeof sidePattern>[0], size: number): Node {
	return text(letter, {
		width: size,
		height: size,
		borderRadius: 6,
		backgroundColor: colours.paper,
		color: colours[side],
		fontSize: Math.round(size * 0.72),
		fontWeight: 700,
		lineHeight: `${String(size)}px`,
		textAlign: 'center',
	});
}
