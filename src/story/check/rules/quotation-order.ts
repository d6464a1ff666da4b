import { replacing } from '../../load/fault.ts';
import { translationOf } from '../example-translation.ts';
import { marksOf, pairs as allPairs } from '../lookups/marks-of.ts';
import { allProse } from '../lookups/prose.ts';
import { quotationsIn } from '../lookups/quotations.ts';
import type { Rule } from '../rule.ts';
import { textLanguage } from '../lookups/text-language.ts';

const event = (words: string) => ({ 'timeline/late-ferry.ur.md': translationOf({}, [], words) });

/** The sign that most languages close with; where one opens with it, as Urdu does, the two are easily turned. */
const commonClose = allPairs[0]?.[1];

export const quotationOrder: Rule = {
	id: 'quotation-order',
	family: 'text-safety',
	why: 'Urdu opens a quotation with ” and closes it with “, by Unicode (CLDR): the other way round, as in English, both stand at the wrong end.',
	passes: event('کشتی ”نو بج کر چالیس منٹ پر“ آئی، دفتر نے کہا [@harbour-log]۔'),
	fails: event('کشتی “نو بج کر چالیس منٹ پر” آئی، دفتر نے کہا [@harbour-log]۔'),
	check: ({ content, report }) => {
		for (const prose of allProse(content)) {
			const { pairs } = quotationsIn(prose);
			if (pairs.length === 0) continue;
			const lang = textLanguage(content, prose.file) ?? 'en';
			const own = marksOf(lang);
			if (own.open !== commonClose) continue;
			for (const [open, close] of pairs) {
				if (open.sign !== own.close || close.sign !== own.open) continue;
				report({
					file: prose.file,
					place: prose.place(open.at, close.at - open.at + 1),
					reason: `Unexpected quotation in ${open.sign}…${close.sign}, expected ${own.open}…${own.close}`,
					note: `The quotation marks of \`${lang}\` are ${own.open}…${own.close}: the sign ${own.open} opens, ${own.close} closes.`,
					fix: [
						replacing(prose.place(open.at, 1), own.open),
						replacing(prose.place(close.at, 1), own.close),
					],
				});
			}
		}
	},
};
