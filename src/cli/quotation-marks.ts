import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The file that the check reads, from the root of the project. */
export const quotationMarksPath = 'src/story/check/lookups/quotation-marks.json';

interface Delimiters {
	readonly quotationStart: string;
	readonly quotationEnd: string;
	readonly alternateQuotationStart: string;
	readonly alternateQuotationEnd: string;
}

/**
 * The quotation marks of every language that CLDR has (`cldr-misc-full`, 29 MB, of which this is all
 * that the check needs): the four marks as one text (open, close, open and close within), and the tags
 * of those that write them. A tag is left out where the shorter one says the same.
 */
export function quotationMarksText(): string {
	const marks = new Map([...delimiters()].toSorted(([a], [b]) => (a < b ? -1 : 1)));
	const tagsOf: Record<string, string[]> = {};
	for (const [tag, own] of marks) {
		if (marks.get(tag.replace(/-[^-]+$/u, '')) === own && tag.includes('-')) continue;
		(tagsOf[own] ??= []).push(tag);
	}
	const sorted = Object.entries(tagsOf).toSorted(([a], [b]) => (a < b ? -1 : 1));
	const lists = sorted.map(([own, tags]) => [own, tags.join(' ')]);
	return `${JSON.stringify(Object.fromEntries(lists), null, 2)}\n`;
}

function* delimiters(): Generator<[tag: string, marks: string]> {
	const folder = dirname(createRequire(import.meta.url).resolve('cldr-misc-full/package.json'));
	for (const name of readdirSync(join(folder, 'main'))) {
		const text = readFileSync(join(folder, 'main', name, 'delimiters.json'), 'utf8');
		const { main } = JSON.parse(text) as {
			readonly main: Readonly<Record<string, { readonly delimiters: Delimiters }>>;
		};
		for (const [tag, { delimiters: own }] of Object.entries(main))
			yield [
				tag,
				own.quotationStart +
					own.quotationEnd +
					own.alternateQuotationStart +
					own.alternateQuotationEnd,
			];
	}
}

if (import.meta.main) writeFileSync(quotationMarksPath, quotationMarksText());
