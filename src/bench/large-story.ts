import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sources in one file: some hundreds are what a person keeps in one. */
const perFile = 500;

/**
 * Writes a story of the ferry with so many events, a fifth as many statements and twice as many
 * sources, without a fault: to measure how time and memory grow with the content.
 */
export function writeLargeStory(folder: string, events: number): void {
	const statements = Math.ceil(events / 5);
	const sources = events * 2;
	for (const name of ['timeline', 'statements', 'sources'])
		mkdirSync(join(folder, name), { recursive: true });
	const write = (path: string, text: string) => {
		writeFileSync(join(folder, path), text);
	};
	write(
		'site.yaml',
		'title: Harbour record\ndescription: One article about many ferries.\nlanguages: [en]\nlicence: CC BY 4.0\nrecordEnds: 2025-02-01\n'
	);
	write('actors.yaml', '- { id: narrator, names: { en: The article }, side: narrator }\n');
	write('article.md', articleOf(statements));
	for (let index = 0; index < events; index += 1)
		write(`timeline/trip-${String(index)}.md`, eventOf(index));
	for (let index = 0; index < statements; index += 1)
		write(`statements/trip-${String(index)}-was-late.md`, statementOf(index, events));
	for (let first = 0; first < sources; first += perFile) {
		const list = Array.from({ length: Math.min(perFile, sources - first) }, (_, index) =>
			sourceOf(first + index)
		);
		write(`sources/part-${String(first / perFile)}.yaml`, list.join(''));
	}
}

function articleOf(statements: number): string {
	const sentences = Array.from(
		{ length: statements },
		(_, index) => `Trip number ${String(index)} was late by an hour.`
	);
	const body = Array.from({ length: Math.ceil(statements / 5) }, (_, index) =>
		sentences.slice(index * 5, index * 5 + 5).join(' ')
	).join('\n\n');
	const claims = sentences
		.map((quote, index) => `  - statement: trip-${String(index)}-was-late\n    quote: ${quote}\n`)
		.join('');
	const hash = createHash('sha256').update(body).digest('hex');
	return `---\ntitle: The ferries\nlang: en\nsha256: ${hash}\nclaims:\n${claims}---\n${body}\n`;
}

function eventOf(index: number): string {
	const day = new Date(Date.UTC(1900, 0, 1 + index)).toISOString().slice(0, 10);
	const [log, news] = [`log-${String(index * 2)}`, `log-${String(index * 2 + 1)}`];
	return `---
date: ${day}
title: Trip number ${String(index)} comes in late
category: trade
actors: [narrator]
place: { name: The *old* quay, lat: 53.5, lon: 9.9 }
sources: [${log}, ${news}]
---
The ferry came in an hour late, the harbour office said [@${log}]. The captain spoke of fog on the
river and of **low** water, and a passenger said that “nobody told us” [@${news}, p. 3].
`;
}

function statementOf(index: number, events: number): string {
	const source = `log-${String(index * 2)}`;
	return `---
title: Trip number ${String(index)} was late
speaker: narrator
form: assertion
topic: punctuality
said: { answer: not-applicable, because: The article speaks for itself. }
so: { answer: supported, because: The harbour log shows it. }
evidence:
  - source: ${source}
    bearing: supports
    says: The log of the harbour office gives an hour.
    locator: p. ${String(index)}
events: [trip-${String((index * 7) % events)}]
---
The log shows an hour between the time in the table and the time of arrival [@${source}].

No other record of the trip was found, and the captain’s book for that year is lost.
`;
}

function sourceOf(index: number): string {
	return `- id: log-${String(index)}
  type: document
  kind: government
  title: Log of trip ${String(index)}
  publisher: Harbour office ${String(index % 2)}
  issued: 2025-01-31
  accessed: 2025-02-01
  URL: https://harbour.example/log/${String(index)}
  language: en
  seen: full
`;
}
