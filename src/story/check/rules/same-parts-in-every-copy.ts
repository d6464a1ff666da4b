import type { Entry } from '../../load/entry.ts';
import type { NoteRecord } from '../../schema/article.ts';
import { exampleEvent } from '../example-story.ts';
import { translationOf } from '../example-translation.ts';
import { orderCure } from '../lookups/order-cure.ts';
import type { Rule } from '../rule.ts';
import { partsFor, partsOf } from '../../translations/translated-parts.ts';
import { translationsIn } from '../../translations/translations.ts';

const contested = 'The mayor gives another time.';

export const samePartsInEveryCopy: Rule = {
	id: 'same-parts-in-every-copy',
	family: 'languages',
	why: 'A translation has all that the original says, in the same order, and nothing besides: no piece is left out of one language.',
	passes: { 'timeline/late-ferry.ur.md': translationOf() },
	fails: {
		'timeline/late-ferry.ur.md': translationOf({}, [contested]),
		'timeline/late-ferry.md': exampleEvent({ contested }),
	},
	check: ({ content, report }) => {
		for (const { kind, copy, original, originalFile, isStale } of translationsIn(content)) {
			// What is out of date is reported as that.
			if (!original || isStale) continue;
			const wanted = partsFor(kind, original, copy).map(({ name }) => name);
			const has = partsOf(kind, copy).map(({ name }) => name);
			const at = wanted.findIndex((name, index) => has[index] !== name);
			const index = at === -1 ? (has.length > wanted.length ? wanted.length : -1) : at;
			if (index === -1) continue;
			const [expected, found] = [wanted[index], has[index]];
			report({
				file: copy.file,
				place: copy.locate([]),
				fix: orderCure(content, kind, original, copy),
				reason: `Unexpected ${found === undefined ? 'end of the words' : `\`${found}\``} in a translation of \`${originalFile}\`, expected ${expected === undefined ? 'nothing more' : `\`${expected}\``}`,
				note:
					missingNotes(original, copy, index) ??
					(expected === undefined || has.includes(expected)
						? 'Keep the pieces, and their order, as the original has them.'
						: `Add the translation of \`${expected}\` there.`),
				related: {
					file: original.file,
					place: original.locate([]),
					reason: 'The original stands here',
				},
			});
		}
	},
};

interface WithNotes {
	readonly notes?: readonly NoteRecord[];
}

/** The notes on the wording that a copy of the article lacks, to be filled in; the first part is the title. */
function missingNotes(
	original: Entry<unknown>,
	copy: Entry<unknown>,
	part: number
): string | undefined {
	const wanted = (original.value as WithNotes).notes ?? [];
	const has = (copy.value as WithNotes).notes ?? [];
	const missing = has.length === 0 ? wanted : wanted.slice(part - 1, part);
	if (missing.length === 0 || has.length >= wanted.length) return undefined;
	const lines = missing
		.slice(0, 20)
		.map(
			({ quote, kind, note }) =>
				`- quote: … # in the original: ${shorten(quote)}\n  kind: ${kind}\n  note: … # in the original: ${shorten(note)}`
		);
	return ['Add to `notes`, with the words of this copy:', ...lines].join('\n');
}

function shorten(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
