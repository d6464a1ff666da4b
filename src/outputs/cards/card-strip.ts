import { container, text, type Node } from '@takumi-rs/helpers';
import { edge } from './card-band.ts';
import { colours, hueOf, type Colour } from './card-colours.ts';
import { wordsFor } from '../../edition/words/words.ts';
import { sidePattern } from '../sides/pattern.ts';
import { cardSize, type Card, type CardStrip } from './card.ts';

/** The strip runs off the card above and below, as the edge of a page does. */
const { height } = cardSize;
const here = 190;

/** Draws the signature: the article’s passages, or the years, from top to bottom. */
export function drawStrip(
	{ strip, lang }: Pick<Card, 'strip' | 'lang'>,
	direction: 'ltr' | 'rtl'
): Node {
	const children =
		strip.type === 'passages'
			? strip.parts.map(drawPassage)
			: drawYears(strip, direction, wordsFor(lang).year);
	return container({
		style: {
			display: 'flex',
			flexDirection: 'column',
			alignItems: direction === 'ltr' ? 'flex-end' : 'flex-start',
			gap: 3,
			position: 'relative',
			width: edge,
			height,
		},
		children,
	});
}

type Passages = Extract<CardStrip, { type: 'passages' }>;
type Years = Extract<CardStrip, { type: 'years' }>;

function drawPassage({ side, words, isHere }: Passages['parts'][number]): Node {
	return container({
		style: {
			flexGrow: words,
			flexBasis: 0,
			width: isHere ? here : 64,
			opacity: isHere ? 1 : 0.4,
			...sidePattern(side.ground, { hue: hueOf(side), paper: colours.paper, scale: 10 }),
		},
	});
}

function drawYears(
	{ from, to, at }: Years,
	direction: 'ltr' | 'rtl',
	write: (year: number) => string
): Node[] {
	const end = direction === 'ltr' ? 'right' : 'left';
	const place = (year: number) =>
		Math.round(((year - from) / Math.max(to - from, 1)) * (height - 3));
	const line = (top: number, width: number, thickness: number, token: Colour) =>
		container({
			style: {
				position: 'absolute',
				top,
				[end]: 0,
				width,
				height: thickness,
				backgroundColor: colours[token],
			},
		});
	const first = Math.ceil(from / 10) * 10;
	const decades = Array.from(
		{ length: Math.max(Math.floor((to - first) / 10) + 1, 0) },
		(_, index) => first + index * 10
	);
	return [
		container({
			style: {
				position: 'absolute',
				top: 0,
				[end]: 0,
				width: 3,
				height,
				backgroundColor: colours.ink,
			},
		}),
		...decades
			.filter((year) => place(year) > 60 && place(year) < height - 60)
			.map((year) => line(place(year), year % 50 === 0 ? 64 : 34, 3, 'ink')),
		line(Math.min(Math.max(place(at) - 5, 0), height - 14), here, 14, 'ink'),
		...(place(at) > 60 ? [label(write(from), { top: 10, [end]: 24 })] : []),
		...(place(at) < height - 60 ? [label(write(to), { bottom: 10, [end]: 24 })] : []),
	];
}

function label(words: string, place: Record<string, number>): Node {
	return text(words, { position: 'absolute', fontSize: 30, color: colours['ink-soft'], ...place });
}
