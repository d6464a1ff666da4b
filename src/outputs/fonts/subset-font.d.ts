declare module 'subset-font' {
	/** Cuts a font down to the glyphs that a text needs. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			readonly targetFormat: 'sfnt' | 'woff' | 'woff2' | 'truetype';
			/** Entries of the table of names that are kept beside the first seven. */
			readonly preserveNameIds?: readonly number[];
		}
	): Promise<Buffer>;
}
