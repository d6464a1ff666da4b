import { exampleEvent } from '../example-story.ts';
import { eventCopies } from '../lookups/event-copies.ts';
import { hasNumber, numberForms } from '../lookups/number-words.ts';
import type { Rule } from '../rule.ts';

const text = 'The harbour office counted two passengers wounded [@harbour-log].';
const figures = (count: number) =>
	`[{ giver: harbour office, whom: passengers, what: wounded, count: ${String(count)}, source: harbour-log }]`;

export const figureInText: Rule = {
	id: 'figure-in-text',
	family: 'evidence',
	why: 'A figure in a table has lost its sentence; so each number stands in the text of its event in every language, where a reader sees what was counted.',
	passes: { 'timeline/late-ferry.md': exampleEvent({ figures: figures(2) }, text) },
	fails: { 'timeline/late-ferry.md': exampleEvent({ figures: figures(3) }, text) },
	check: ({ content, report }) => {
		for (const { entry, lang, figures, text } of eventCopies(content)) {
			for (const [index, figure] of figures.entries()) {
				for (const field of ['count', 'least', 'most'] as const) {
					const number = figure[field];
					if (number === undefined || hasNumber(text, number, lang)) continue;
					const forms = numberForms(number, lang).map((form) => `\`${form}\``);
					report({
						file: entry.file,
						place: entry.locate(['figures', index, field]),
						reason: `Unexpected \`figures[${String(index)}].${field}\` that the text does not have, expected ${forms.join(' or ')} in it`,
						note: 'Correct the number, or write it in the text with who gave it.',
					});
				}
			}
		}
	},
};
