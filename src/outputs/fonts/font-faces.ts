import type { WebFont } from './web-fonts.ts';

/** What is in Arabic script: everything else is left to the system’s fonts. */
const arabic = 'U+0600-06FF,U+0750-077F,U+200C-200D,U+FB50-FDFF,U+FE70-FEFF';

/**
 * The `@font-face` rules of an edition. Text never waits for a font and does not move under a reader:
 * Naskh is used where it is there as the page is drawn, or from the next page on; Nastaliq, which a
 * reader has asked for, whenever it comes.
 */
export function fontFaces(fonts: readonly WebFont[], toAddress: (path: string) => string): string {
	return fonts
		.map(
			({ family, path, weight }) =>
				`@font-face{font-family:${family};font-weight:${weight};font-display:${family === 'Naskh' ? 'optional' : 'swap'};src:url(${toAddress(path)}) format("woff2");unicode-range:${arabic}}`
		)
		.join('');
}
