import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontDetails } from '@takumi-rs/core';

const require = createRequire(import.meta.url);
const weights = [400, 700];
const latin = ['latin', 'latin-ext', 'cyrillic', 'greek'].map((part) => ({
	name: 'source-serif-4',
	part,
}));

/** Families of the cards: one name each, its parts serving the letters that they have. */
const families = {
	Card: [...latin, { name: 'noto-naskh-arabic', part: 'arabic' }],
	'Card Nastaliq': [...latin, { name: 'noto-nastaliq-urdu', part: 'arabic' }],
};

let loaded: { readonly fonts: readonly FontDetails[]; readonly hash: string } | undefined;

/** The fonts of the cards and a hash of them, read once. */
export function cardFonts(): NonNullable<typeof loaded> {
	return (loaded ??= loadFonts());
}

function loadFonts(): NonNullable<typeof loaded> {
	const fonts = Object.entries(families).flatMap(([family, parts]) =>
		parts.flatMap(({ name, part }) => {
			const unicodeRange = rangesOf(name, part);
			return weights.map((weight) => ({
				name: family,
				weight,
				unicodeRange,
				data: read(name, `files/${name}-${part}-${String(weight)}-normal.woff2`),
			}));
		})
	);
	const hash = createHash('sha256');
	for (const { name, weight, unicodeRange, data } of fonts)
		hash.update(JSON.stringify([name, weight, unicodeRange])).update(data);
	return { fonts, hash: hash.digest('hex') };
}

function rangesOf(name: string, part: string): [number, number][] {
	const ranges = JSON.parse(read(name, 'unicode.json').toString('utf8')) as Record<string, string>;
	return (ranges[part] ?? '').split(',').map((range) => {
		const [from = '', to = from] = range.replace('U+', '').split('-');
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
	});
}

function read(name: string, path: string): Buffer {
	return readFileSync(require.resolve(`@fontsource/${name}/${path}`));
}
