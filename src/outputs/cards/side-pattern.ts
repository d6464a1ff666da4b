import type { Side } from '../../story/schema/primitives.ts';
import { colours } from './card-colours.ts';

/** The ground of a side as the record strip draws it, its pattern `scale` pixels wide. */
export function sidePattern(side: Side, scale: number): Readonly<Record<string, string>> {
	const hue = colours[side];
	const paper = colours.paper;
	const px = (part: number) => `${String(Math.round(part * scale * 10) / 10)}px`;
	switch (side) {
		case 'pakistan':
			return { backgroundColor: hue };
		case 'afghanistan':
			return {
				backgroundImage: `repeating-linear-gradient(-45deg, ${hue} 0px ${px(0.72)}, ${paper} ${px(0.72)} ${px(1)})`,
			};
		case 'un':
			return {
				backgroundColor: hue,
				backgroundImage: `radial-gradient(circle, ${paper} 22%, ${hue} 26%)`,
				backgroundSize: `${px(1)} ${px(1)}`,
			};
		case 'other':
			return {
				backgroundImage: `repeating-linear-gradient(90deg, ${hue} 0px ${px(0.34)}, ${paper} ${px(0.34)} ${px(1)})`,
			};
		case 'narrator':
			return { backgroundColor: paper, border: `${px(0.2)} solid ${hue}` };
	}
}
