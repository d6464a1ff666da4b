import type { Side } from '../story/schema/primitives.ts';

const classes = {
	pakistan: 'side-p',
	afghanistan: 'side-a',
	un: 'side-u',
	other: 'side-o',
	narrator: 'side-t',
} as const satisfies Record<Side, string>;

/** The class that gives an element a side’s hue, pattern and letter; no party’s name is in the CSS. */
export function sideClass(side: Side): string {
	return classes[side];
}
