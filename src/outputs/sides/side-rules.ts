import type { Ground, Side } from '../../story/model/types/parties.ts';
import { palette } from './palette.ts';
import { sidePattern } from './pattern.ts';
import { sideClass } from './side-class.ts';

/** The line below a passage, one kind for each hue: none has that of another. */
const underlines: Readonly<Record<Ground, string>> = {
	voice: 'text-decoration:none',
	blue: '',
	rust: 'text-decoration-style:dashed',
	violet: 'text-decoration-style:double',
	olive: 'text-decoration-style:dotted;text-decoration-thickness:2px',
	green: 'text-decoration-style:dashed;text-decoration-thickness:3px',
	crimson: 'text-decoration-thickness:3px',
};

/** Rules of CSS that tell the classes of a story’s sides their letter and their hue, by day and by night. */
export function sideRules(sides: readonly Side[]): string {
	const hueRules = (time: 'day' | 'night') =>
		sides.map((side) => `.${sideClass(side)}{--side:${palette[side.ground][time]}}`).join('');
	const letters = sides.map((side) => `.${sideClass(side)}{--letter:'${side.letter}'}`).join('');
	return `${letters}${hueRules('day')}@media(prefers-color-scheme:dark){${hueRules('night')}}`;
}

/** The same for the ground of its passages in the record strip, and for the line below them in the article. */
export function patternRules(sides: readonly Side[]): string {
	return sides
		.map((side) => {
			const name = sideClass(side);
			const ink = { hue: 'var(--side)', paper: 'var(--paper)', scale: 7 };
			const ground = Object.entries(sidePattern(side.ground, ink))
				.map(([property, value]) => `${toCss(property)}:${value}`)
				.join(';');
			const line = underlines[side.ground];
			return `.bars .${name},.swatch.${name}{${ground}}${line && `.claim.${name}{${line}}`}`;
		})
		.join('');
}

function toCss(property: string): string {
	return property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
