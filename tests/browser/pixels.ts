import type { Page } from 'playwright-core';

/** A stretch of a screenshot, in its pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What a screenshot shows in some boxes. */
export interface Shown {
	/** The commonest colour of each box, as `r g b`. */
	readonly colours: readonly string[];
	/** How many pixels have the first box’s colour inside the boxes, and how many outside of them. */
	readonly inside: number;
	readonly outside: number;
}

/** Reads a screenshot by drawing it in a blank page. */
export async function readPixels(blank: Page, png: Buffer, boxes: readonly Box[]): Promise<Shown> {
	return blank.evaluate(
		async ({ data, areas }) => {
			const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('No canvas.');
			context.drawImage(image, 0, 0);
			const pixels = context.getImageData(0, 0, image.width, image.height).data;
			const colourAt = (x: number, y: number) =>
				[0, 1, 2].map((part) => pixels[(y * image.width + x) * 4 + part]).join(' ');
			const holds = (area: (typeof areas)[number], x: number, y: number, slack: number) =>
				x >= area.x - slack &&
				x < area.x + area.width + slack &&
				y >= area.y - slack &&
				y < area.y + area.height + slack;
			const counts = areas.map(() => new Map<string, number>());
			const outer = new Map<string, number>();
			for (let y = 0; y < image.height; y += 1) {
				for (let x = 0; x < image.width; x += 1) {
					const colour = colourAt(x, y);
					areas.forEach((area, index) => {
						const count = counts[index];
						if (holds(area, x, y, 0)) count?.set(colour, (count.get(colour) ?? 0) + 1);
					});
					// Boxes end between pixels, and marks are drawn a little higher than letters.
					if (!areas.some((area) => holds(area, x, y, 6)))
						outer.set(colour, (outer.get(colour) ?? 0) + 1);
				}
			}
			const colours = counts.map((count) => {
				const [first] = [...count].sort((a, b) => b[1] - a[1]);
				return first?.[0] ?? '';
			});
			const [mark = ''] = colours;
			const inside = counts.reduce((sum, count) => sum + (count.get(mark) ?? 0), 0);
			return { colours, inside, outside: outer.get(mark) ?? 0 };
		},
		{ data: png.toString('base64'), areas: [...boxes] }
	);
}

/** Which pixels of a picture are dark: row by row, one for each. */
export interface Ink {
	readonly width: number;
	readonly dark: readonly boolean[];
}

/** Reduces a picture to ink and paper. */
export async function inkOf(blank: Page, png: Buffer): Promise<Ink> {
	const { width, text } = await blank.evaluate(async (data) => {
		const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		if (!context) throw new Error('No canvas.');
		context.drawImage(image, 0, 0);
		const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
		const dark = Array.from({ length: pixels.length / 4 }, (_, at) =>
			(pixels[at * 4 + 1] ?? 255) < 128 ? '1' : '0'
		);
		return { width: image.width, text: dark.join('') };
	}, png.toString('base64'));
	return { width, dark: Array.from(text, (pixel) => pixel === '1') };
}

/**
 * How much of the ink of two pictures is the same, from 0 to 1: of each one’s dark pixels, how many
 * are dark in the other or touch one that is. Engines round the edges of letters each in its own way.
 */
export function overlap(one: Ink, other: Ink): number {
	const count = ({ dark }: Ink) => dark.filter(Boolean).length;
	const shared = (ink: Ink, near: Ink) => {
		const { width, dark } = near;
		const steps = [0, -1, 1].flatMap((x) => [0, -width, width].map((y) => x + y));
		return ink.dark.filter((isDark, at) => isDark && steps.some((step) => dark[at + step])).length;
	};
	return (shared(one, other) + shared(other, one)) / (count(one) + count(other));
}
