import { palette, paper } from '../sides/palette.ts';
import type { Side } from './card.ts';

/** The site’s colours by day, as in `src/styles/tokens.css`; a test compares them. */
export const colours = {
	paper: paper.day,
	ink: '#1b1a18',
	'ink-soft': '#4b4740',
} as const;
export type Colour = keyof typeof colours;

/** The colour of a side by day. */
export function hueOf({ ground }: Side): string {
	return palette[ground].day;
}
