import type { Ground } from '../../story/model/types/parties.ts';

/** What a pattern is drawn with: two colours, and how wide it is in pixels. */
interface Ink {
	readonly hue: string;
	readonly paper: string;
	readonly scale: number;
}

/** The ground of a side in the record strip and on cards, as properties of CSS. Each hue has its own. */
export function sidePattern(
	ground: Ground,
	{ hue, paper, scale }: Ink
): Readonly<Record<string, string>> {
	// Narrow lines that begin between two pixels are a blur.
	const fine = scale < 10 ? 2 : 10;
	const px = (part: number) => `${String(Math.round(part * scale * fine) / fine)}px`;
	const lines = (angle: string, part: number) =>
		`repeating-linear-gradient(${angle}, ${hue} 0px ${px(part)}, ${paper} ${px(part)} ${px(1)})`;
	const net = (angle: string) =>
		`repeating-linear-gradient(${angle}, ${paper} 0px ${px(0.16)}, transparent ${px(0.16)} ${px(1)})`;
	switch (ground) {
		case 'blue':
			return { backgroundColor: hue };
		case 'rust':
			return { backgroundImage: lines('-45deg', 0.72) };
		case 'violet':
			return {
				backgroundColor: hue,
				backgroundImage: `radial-gradient(circle, ${paper} 22%, ${hue} 26%)`,
				backgroundSize: `${px(1)} ${px(1)}`,
			};
		case 'olive':
			return { backgroundImage: lines('90deg', 0.3) };
		case 'green':
			return { backgroundImage: lines('0deg', 0.6) };
		case 'crimson':
			return { backgroundColor: hue, backgroundImage: `${net('45deg')}, ${net('-45deg')}` };
		case 'voice':
			return { backgroundColor: paper, border: `${px(0.2)} solid ${hue}` };
	}
}
