import { container, text, type Declarations, type Node } from '@takumi-rs/helpers';
import { directionOf } from '../../edition/words/direction.ts';
import { colours, hueOf } from './card-colours.ts';
import { scriptOf, type Script } from './card-script.ts';
import { cardSize, type Card, type CardLine, type Side } from './card.ts';

/** One rung of the ladder. */
export interface Rung {
	/** Size of the title. */
	readonly size: number;
	/** Whether a word too long for a line is broken; above, it asks for a smaller size. */
	readonly breaksWords: boolean;
	/** Whether what is still too long is cut, with an ellipsis. */
	readonly isLast: boolean;
}

/** The words stand within the central square, which is all that some sites show of a card. */
export const columnWidth = 582;
export const columnHeight = cardSize.height - 2 * 42;

interface Setting {
	readonly family: string;
	/** Size of everything but the title. */
	readonly size: number;
	readonly gap: number;
	/** Line heights at which no letter is cut: Nastaliq hangs far above and below its line. */
	readonly line: number;
	readonly titleLine: number;
	/** Lines that who or when may take. */
	readonly overLines: number;
}

const settings: Readonly<Record<Script, Setting>> = {
	latin: { family: 'Card', size: 36, gap: 20, line: 1.24, titleLine: 1.14, overLines: 3 },
	naskh: { family: 'Card', size: 32, gap: 12, line: 1.7, titleLine: 1.7, overLines: 2 },
	nastaliq: {
		family: '"Card Nastaliq"',
		size: 27,
		gap: 0,
		line: 2.3,
		titleLine: 2.3,
		overLines: 1,
	},
};

/** The words of a card from top to bottom; as high as they need where no height is given. */
export function columnTree(card: Card, rung: Rung, height?: number): Node {
	const setting = settings[scriptOf(card.lang)];
	const clamp = (lines: number) => ({ overflowWrap: 'anywhere' as const, lineClamp: lines });
	const titleLines = Math.max(Math.floor(240 / (rung.size * setting.titleLine)), 1);
	return container({
		lang: card.lang,
		dir: directionOf(card.lang) ?? 'ltr',
		style: {
			display: 'flex',
			flexDirection: 'column',
			gap: setting.gap,
			width: columnWidth,
			...(height !== undefined && { height, overflow: 'hidden' as const }),
			color: colours.ink,
			fontFamily: setting.family,
			fontSize: setting.size,
			lineHeight: setting.line,
		},
		children: [
			drawOver(card, clamp(setting.overLines)),
			text(card.title, {
				flexGrow: 1,
				fontSize: rung.size,
				fontWeight: 700,
				lineHeight: setting.titleLine,
				...(rung.breaksWords && { overflowWrap: 'anywhere' }),
				...(rung.isLast && clamp(titleLines)),
			}),
			container({
				style: { display: 'flex', flexWrap: 'wrap', columnGap: 30, flexShrink: 0 },
				children: card.lines.map(drawLine),
			}),
			text(card.siteName, {
				flexShrink: 0,
				paddingTop: setting.gap / 2 + 2,
				borderTop: `2px solid ${colours.ink}`,
				fontWeight: 700,
				...clamp(1),
			}),
		],
	});
}

function drawOver({ over, speaker }: Card, clamp: Declarations): Node {
	return container({
		style: {
			display: 'flex',
			gap: 14,
			flexShrink: 0,
			color: speaker ? hueOf(speaker) : colours['ink-soft'],
			fontWeight: 700,
		},
		children: [...(speaker ? [drawMark(speaker)] : []), text(over, { flexShrink: 1, ...clamp })],
	});
}

function drawLine({ side, label, text: words }: CardLine): Node {
	const parts = [
		...(side ? [drawMark(side)] : []),
		...(label === undefined ? [] : [text(label, { fontWeight: 700 })]),
		text(words, {}),
	];
	return container({
		style: { display: 'flex', gap: 12, alignItems: 'center', ...(!side && { width: columnWidth }) },
		children: parts,
	});
}

function drawMark(side: Side): Node {
	return text(side.letter, {
		flexShrink: 0,
		alignSelf: 'flex-start',
		width: 38,
		marginTop: 4,
		border: `3px solid ${hueOf(side)}`,
		borderRadius: 4,
		color: hueOf(side),
		fontSize: 24,
		fontWeight: 700,
		lineHeight: 1.25,
		textAlign: 'center',
	});
}
