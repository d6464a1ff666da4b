import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nameOfLanguage } from '../../edition/edition.ts';
import type { Site } from '../../story/model/types/site.ts';
import { alphabets } from './alphabets.ts';
import { cutFont } from './font-cache.ts';
import { lettersIn } from './letters.ts';

/** A font that the site serves, cut down to the letters of one edition. */
export interface WebFont {
	/** `Naskh` for all text; `Nastaliq` where the reader asks for it. */
	readonly family: 'Naskh' | 'Nastaliq';
	/** Path from the root of the edition; it changes with the content. */
	readonly path: string;
	readonly data: Uint8Array;
	/** Value of `font-weight` in its `@font-face`. */
	readonly weight: string;
	/** Its notice of copyright and the text of its licence. */
	readonly licence: string;
}

const require = createRequire(import.meta.url);
const files = {
	Naskh: {
		from: '@fontsource-variable/noto-naskh-arabic',
		file: 'files/noto-naskh-arabic-arabic-wght-normal.woff2',
		weight: '400 700',
	},
	Nastaliq: {
		from: '@fontsource/noto-nastaliq-urdu',
		file: 'files/noto-nastaliq-urdu-arabic-400-normal.woff2',
		weight: '400',
	},
} as const;

/** Languages whose readers may prefer Nastaliq. */
const nastaliqLanguages = ['ur'];

const cut = new WeakMap<Site, Promise<readonly WebFont[]>>();

/** The fonts of an edition: none for languages that systems have good fonts for. */
export function webFonts(site: Site): Promise<readonly WebFont[]> {
	const known = cut.get(site);
	if (known) return known;
	const made = cutFonts(site);
	cut.set(site, made);
	return made;
}

async function cutFonts(site: Site): Promise<readonly WebFont[]> {
	const alphabet = alphabets[site.lang];
	if (alphabet === undefined) return [];
	// HarfBuzz puts the space in place of U+200C; without one, WebKitGTK loses the letter behind it.
	// At the head of every page stand the names of all languages, each in its own letters.
	const names = lettersIn(site.meta.languages.map(nameOfLanguage));
	const letters = `${alphabet} ${lettersIn(site)}${names}`;
	const families: WebFont['family'][] = nastaliqLanguages.includes(site.lang)
		? ['Naskh', 'Nastaliq']
		: ['Naskh'];
	return Promise.all(families.map((family) => webFont(family, letters)));
}

async function webFont(family: WebFont['family'], letters: string): Promise<WebFont> {
	const { from, file, weight } = files[family];
	const data = await cutFont(readFileSync(require.resolve(`${from}/${file}`)), letters);
	const licence = readFileSync(require.resolve(`${from}/LICENSE`), 'utf8').trim();
	const hash = createHash('sha256').update(data).digest('hex').slice(0, 16);
	return { family, path: `fonts/${family.toLowerCase()}.${hash}.woff2`, data, weight, licence };
}
