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
						if (holds(area, x, y, 0))
							counts[index]?.set(colour, (counts[index]?.get(colour) ?? 0) + 1);
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
