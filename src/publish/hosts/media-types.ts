/** The media type of each kind of file that the site may hold, by the end of its name. */
export const mediaTypes: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	bib: 'application/x-bibtex',
	css: 'text/css',
	csv: 'text/csv',
	geojson: 'application/geo+json',
	html: 'text/html',
	ico: 'image/x-icon',
	ics: 'text/calendar',
	jpg: 'image/jpeg',
	js: 'text/javascript',
	json: 'application/json',
	jsonld: 'application/ld+json',
	md: 'text/markdown',
	mjs: 'text/javascript',
	pdf: 'application/pdf',
	png: 'image/png',
	ris: 'application/x-research-info-systems',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xml: 'application/xml',
	xsl: 'application/xml',
	yaml: 'application/yaml',
	zip: 'application/zip',
};

/** Types that are compressed in themselves. */
const packed = /^(?:image\/(?!svg)|font\/|application\/(?:pdf|zip))/u;

/** The end of a file's name, for example `html`; empty where it has none. */
export function endingOf(path: string): string {
	return /\.(?<ending>[^./]+)$/u.exec(path)?.groups?.['ending'] ?? '';
}

/** The ends of names, of known types, that a list of files has; sorted. */
export function endingsOf(files: readonly string[]): string[] {
	return [...new Set(files.map(endingOf))].filter((ending) => ending in mediaTypes).sort();
}

/** Whether a file holds text: it is sent as UTF-8, and compressed. */
export function isText(path: string): boolean {
	const type = mediaTypes[endingOf(path)];
	return type !== undefined && !packed.test(type);
}
