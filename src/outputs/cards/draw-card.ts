import { Renderer } from '@takumi-rs/core';
import { columnHeight, columnTree, columnWidth, type Rung } from './card-column.ts';
import { cardFonts } from './card-fonts.ts';
import { cardParts, cardTree, rungs } from './card-tree.ts';
import { cardSize, type Card } from './card.ts';
import { readyPart } from './shared-parts.ts';

/** More than this some sites don’t fetch. */
export const maxBytes = 300_000;

let opened: Promise<Renderer> | undefined;

/** Draws a card as a PNG; the same card gives the same bytes. */
export async function drawCard(card: Card): Promise<Buffer> {
	const renderer = await openRenderer();
	const rung = await fittingRung(card);
	const parts = cardParts(card, rung);
	const band = await readyPart(renderer, parts.band, card.lang);
	// The years are drawn sooner than copied.
	const strip =
		card.strip.type === 'passages'
			? await readyPart(renderer, parts.strip, card.lang)
			: { node: parts.strip, images: [] };
	const tree = cardTree(card, rung, { ...parts, band: band.node, strip: strip.node });
	const png = await renderer.render(tree, {
		...cardSize,
		format: 'png',
		lang: card.lang,
		images: [...band.images, ...strip.images],
	});
	if (png.length > maxBytes)
		throw new Error(`The card ${card.id} has ${String(png.length)} bytes, more than 300 kB.`);
	return png;
}

/** The largest rung at which every word of the card stands within its column. */
export async function fittingRung(card: Card): Promise<Rung> {
	const renderer = await openRenderer();
	for (const rung of rungs) {
		const { height, children } = await renderer.measure(columnTree(card, rung));
		const lines = children[1]?.runs ?? [];
		// The space at a line’s end hangs over its edge.
		const isNarrow = lines.every(({ width }) => width <= columnWidth + rung.size / 3);
		if (rung.isLast || (height <= columnHeight && isNarrow)) return rung;
	}
	throw new Error('The ladder has no last rung.');
}

function openRenderer(): Promise<Renderer> {
	return (opened ??= (async () => {
		const renderer = new Renderer();
		for (const font of cardFonts().fonts) await renderer.registerFont(font);
		return renderer;
	})());
}
