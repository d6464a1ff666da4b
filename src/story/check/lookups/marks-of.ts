import tagsByMarks from './quotation-marks.json' with { type: 'json' };

/** The quotation marks of a language, as CLDR has them. */
export interface QuotationMarks {
	readonly open: string;
	readonly close: string;
	/** Those of a quotation within a quotation. */
	readonly innerOpen: string;
	readonly innerClose: string;
}

const marksByTag = new Map<string, QuotationMarks>();
for (const [marks, tags] of Object.entries(tagsByMarks)) {
	const [open = '', close = '', innerOpen = '', innerClose = ''] = marks;
	for (const tag of tags.split(' ')) marksByTag.set(tag, { open, close, innerOpen, innerClose });
}

/** The quotation marks of a language by its tag (BCP 47); those of no language in particular where CLDR has none. */
export function marksOf(lang: string): QuotationMarks {
	const marks = known.get(lang) ?? findMarks(lang);
	known.set(lang, marks);
	return marks;
}

/** Asked for every piece of prose; taking a tag apart takes its time. */
const known = new Map<string, QuotationMarks>();

function findMarks(lang: string): QuotationMarks {
	for (const tag of tagsFor(lang)) {
		const marks = marksByTag.get(tag);
		if (marks) return marks;
	}
	return { open: '“', close: '”', innerOpen: '‘', innerClose: '’' };
}

/** A tag and what may stand for it: shorter ones, and the language in the script that its region writes. */
function tagsFor(lang: string): string[] {
	try {
		const { baseName, language } = new Intl.Locale(lang);
		const { script } = new Intl.Locale(lang).maximize();
		const subtags = baseName.split('-');
		const shorter = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
		return [...shorter.slice(0, -1), `${language}-${script ?? ''}`, language];
	} catch {
		return [];
	}
}

/** Single marks are not judged: one of them is the apostrophe. */
const single = /[‘’‚‛‹›']/u;
const allPairs = [...marksByTag.values()].flatMap(({ open, close, innerOpen, innerClose }) => [
	[open, close] as const,
	[innerOpen, innerClose] as const,
]);

/** The pairs of double marks that some language has, those of most languages first. */
export const pairs: readonly (readonly [open: string, close: string])[] = [
	...Map.groupBy(
		allPairs.filter((pair) => !pair.some((mark) => single.test(mark))),
		(pair) => pair.join('')
	).values(),
]
	.toSorted((a, b) => b.length - a.length)
	.flatMap(([pair]) => (pair ? [pair] : []));

/** Marks that open a quotation within one that they opened, in some language. */
export const nestInThemselves: ReadonlySet<string> = new Set(
	[...marksByTag.values()].filter((one) => one.open === one.innerOpen).map(({ open }) => open)
);
