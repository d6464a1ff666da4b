import { publisherKey } from '../lookups/publisher-key.ts';
import { exampleEvent } from '../example-story.ts';
import { eventCopies } from '../lookups/event-copies.ts';
import type { Rule } from '../rule.ts';
import { foldedWords } from '../../text/folded-words.ts';

const text = 'The harbour office counted two passengers wounded [@harbour-log].';
const figures = (giver: string) =>
	`[{ giver: ${giver}, whom: passengers, what: wounded, count: 2, source: harbour-log }]`;

export const figureGiver: Rule = {
	id: 'figure-giver',
	family: 'evidence',
	why: 'A count is worth what its giver is worth; so a table names them as the text of the event does, or it names the publisher of the source.',
	passes: { 'timeline/late-ferry.md': exampleEvent({ figures: figures('Harbour office') }, text) },
	fails: { 'timeline/late-ferry.md': exampleEvent({ figures: figures('the coastguard') }, text) },
	check: ({ content, report }) => {
		const publishers = new Map(
			content.records.sources.map(({ id, value }) => [id, publisherKey(value.publisher)])
		);
		for (const { entry, lang, figures, text } of eventCopies(content)) {
			const folded = (words: string) => foldedWords(words).toLocaleLowerCase(lang);
			const words = folded(text);
			for (const [index, figure] of figures.entries()) {
				// A translation without the figure is the business of `same-parts-in-every-copy`.
				const giver = entry.value.figures?.[index]?.giver;
				if (giver === undefined || words.includes(folded(giver))) continue;
				if (publishers.get(figure.source) === publisherKey(giver)) continue;
				report({
					file: entry.file,
					place: entry.locate(['figures', index, 'giver']),
					reason: `Unexpected giver \`${giver}\` whom the text does not name, expected words of the text or the publisher of \`${figure.source}\``,
					note: 'Write the giver as the text names them.',
				});
			}
		}
	},
};
