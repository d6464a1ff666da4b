import type { Edit } from '../../load/fault.ts';
import { withoutAddresses } from '../lookups/addresses.ts';
import { exampleStatement } from '../example-story.ts';
import { marksOf, pairs, type QuotationMarks } from '../lookups/marks-of.ts';
import { allProse, type Prose } from '../lookups/prose.ts';
import { paragraphsOf, type Mark } from '../lookups/quotation-signs.ts';
import { quotationCure } from '../lookups/quotation-cure.ts';
import { quotationsIn } from '../lookups/quotations.ts';
import type { Rule } from '../rule.ts';
import { textLanguage } from '../lookups/text-language.ts';

export const unbalancedQuotes: Rule = {
	id: 'unbalanced-quotes',
	family: 'text-safety',
	why: 'Quotation marks say whose words these are; one without its other leaves that open. Marks go together as in any language that Unicode (CLDR) describes.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The mayor said “it never is”, «jamais», „nie“ and ”aldrig”. “The log\n\n“differs,” the office wrote [@harbour-log].'
		),
	},
	fails: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The mayor said “it never is. The log differs [@harbour-log].'
		),
	},
	check: ({ content, report }) => {
		for (const prose of allProse(content)) {
			const { alone } = quotationsIn(prose);
			if (alone.length === 0 && !prose.text.includes('"')) continue;
			const lang = textLanguage(content, prose.file) ?? 'en';
			for (const { at, sign, other, note, fix } of faultsIn(prose, alone, lang)) {
				report({
					file: prose.file,
					place: prose.place(at, 1),
					reason: `Unexpected ${sign} without its ${other}, expected quotation marks in pairs`,
					note,
					fix,
				});
			}
		}
	},
};

interface AloneMark {
	readonly at: number;
	readonly sign: string;
	readonly other: string;
	readonly note: string;
	readonly fix?: readonly Edit[] | undefined;
}

/** The marks that are alone, the first of each kind in a paragraph: those after it come from the same slip. */
function* faultsIn(prose: Prose, alone: readonly Mark[], lang: string): Generator<AloneMark> {
	const own = marksOf(lang);
	const seen = new Set<string>();
	for (const mark of alone) {
		const kind = `${String(mark.paragraph)}${mark.sign}`;
		if (seen.has(kind)) continue;
		seen.add(kind);
		const [other, isOpening] = otherOf(mark, own);
		const add = `Add the ${other} where the quotation ${isOpening ? 'ends' : 'begins'}, or remove this one.`;
		const isOwn = (isOpening ? mark.sign + other : other + mark.sign) === own.open + own.close;
		const note = isOwn ? add : `${add} ${marksNote(own, lang)}`;
		const fix = quotationCure(prose, { mark, other, isOpening }, alone);
		yield { at: mark.at, sign: mark.sign, other, note, fix };
	}
	for (const at of straightAlone(withoutAddresses(prose.text))) {
		const note = `Write ${own.open} and ${own.close}, both of them.`;
		yield { at, sign: '"', other: 'other', note };
	}
}

/** The mark that one would go with, first in the text’s own language; and whether that one opens. */
function otherOf(
	{ sign, canOpen, canClose }: Mark,
	own: QuotationMarks
): readonly [string, boolean] {
	const all = [[own.open, own.close], [own.innerOpen, own.innerClose], ...pairs] as const;
	const closing = all.find(([open]) => open === sign)?.[1];
	const opening = all.find(([, close]) => close === sign)?.[0];
	const isEither = canOpen && canClose;
	const isOpening = isEither ? sign !== own.close && closing !== undefined : canOpen;
	return isOpening ? [closing ?? own.close, true] : [opening ?? own.open, false];
}

function marksNote({ open, close, innerOpen, innerClose }: QuotationMarks, lang: string): string {
	const within = open === innerOpen ? '' : `, and ${innerOpen}…${innerClose} within them`;
	return `The quotation marks of \`${lang}\` are ${open}…${close}${within}.`;
}

/** The last straight mark of each paragraph with an odd number of them, unless the next one goes on with one. */
function* straightAlone(text: string): Generator<number> {
	const paragraphs = paragraphsOf(text);
	for (const [index, { from, to }] of paragraphs.entries()) {
		const marks = [...text.slice(from, to).matchAll(/"/gu)];
		const next = paragraphs[index + 1];
		const goesOn =
			next && /^[\s>*_]*"/u.test(text.slice(next.from, Math.min(next.to, next.from + 200)));
		const odd = marks.at(-1);
		if (marks.length % 2 === 1 && odd && !goesOn) yield from + odd.index;
	}
}
