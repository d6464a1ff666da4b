import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictured } from './pictured.ts';

const names = Object.keys(pictured).flatMap((kind) =>
	[360, 1280].map((width) => [kind, width] as const)
);

test.each(names)('there is a picture of %s, %i pixels wide', (kind, width) => {
	const png = readFileSync(new URL(`${kind}-${String(width)}-light.png`, import.meta.url));
	// Width and height stand at the start of a PNG, after its signature and the header of its first chunk.
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, width === 360 ? 780 : 900]);
});
