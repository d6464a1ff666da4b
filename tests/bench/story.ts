import { createHash } from 'node:crypto';
import { fullStory } from './full-story.ts';

/** How large a made-up story is. */
export interface StorySize {
	readonly statements: number;
	readonly events: number;
	/** Each is used: an event rests on two of them, or on more where there are more. 50 where nothing is said. */
	readonly sources?: number;
	/** Whether it has eras, topics, places, categories, parties and terms, as a long record has. */
	readonly isFull?: boolean;
}

const publishers = 50;
const paragraph = 5;
/** Sources in one file: some hundreds are what a person keeps in one. */
const perFile = 500;

/**
 * The files of a story of any size that passes the check: every sentence of its article is a statement,
 * every event has two sources. The same size gives the same files.
 */
export function madeUpStory({
	statements,
	events,
	sources = publishers,
	isFull = false,
}: StorySize): Map<string, string> {
	const files = new Map<string, string>();
	files.set('site.yaml', site);
	files.set('sides.yaml', sides);
	files.set('categories.yaml', '- { id: trade, names: { en: Trade } }\n');
	files.set('actors.yaml', actors);
	for (let first = 0; first < sources; first += perFile) {
		const length = Math.min(perFile, sources - first);
		const list = Array.from({ length }, (_, at) => source(first + at));
		files.set(`sources/part-${String(first / perFile)}.yaml`, list.join(''));
	}
	files.set('article.md', article(statements));
	for (let at = 0; at < statements; at += 1)
		files.set(`statements/line-${String(at)}.md`, statement(at, events, sources));
	for (let at = 0; at < events; at += 1)
		files.set(`timeline/run-${String(at)}.md`, event(at, Math.ceil(sources / events), sources));
	return isFull ? fullStory(files, events) : files;
}

const site =
	'title: Harbour record\ndescription: A made-up story, to measure with.\nlanguages: [en]\nlicence: CC0\nrecordEnds: 2025-12-31\n';
const sides =
	'- { id: other, names: { en: The town } }\n- { id: narrator, names: { en: The article }, letters: { en: A }, voice: true }\n';
const actors =
	'- { id: mayor, names: { en: The mayor }, side: other }\n- { id: narrator, names: { en: The article }, side: narrator }\n';

const sentence = (at: number) => `The ferry of line ${String(at)} was late that day.`;

function article(statements: number): string {
	const sentences = Array.from({ length: statements }, (_, at) => sentence(at));
	const paragraphs: string[] = [];
	for (let at = 0; at < statements; at += paragraph)
		paragraphs.push(sentences.slice(at, at + paragraph).join(' '));
	const body = paragraphs.join('\n\n');
	const sha256 = createHash('sha256').update(body).digest('hex');
	const claims = sentences.map(
		(words, at) => `  - { statement: line-${String(at)}, quote: ${words} }\n`
	);
	return `---\ntitle: The ferries\nlang: en\nsource: log-0\nretrieved: 2025-12-01\nsha256: ${sha256}\nclaims:\n${claims.join('')}---\n${body}\n`;
}

function source(at: number): string {
	const id = `log-${String(at)}`;
	return `- { id: ${id}, type: document, kind: government, title: Log ${String(at)}, publisher: Harbour ${String(at % publishers)}, issued: 2025-01-31, accessed: 2025-02-01, URL: https://harbour.example/${id}, language: en, seen: full }\n`;
}

function statement(at: number, events: number, sources: number): string {
	const log = `log-${String((at * 2) % sources)}`;
	const run = events === 0 ? '' : `run-${String(at % events)}`;
	return `---
title: The ferry of line ${String(at)} was late
speaker: ${at % 2 === 0 ? 'narrator' : 'mayor'}
form: assertion
topic: punctuality
said: ${at % 2 === 0 ? '{ answer: not-applicable, because: The article speaks for itself. }' : '{ answer: not-found, because: No record was found. }'}
so: { answer: supported, because: The harbour log shows it. }
evidence:
  - { source: ${log}, bearing: supports, says: The log gives 40 minutes. }
events: [${run}]
---
The log shows a delay of *40 minutes* for this line [@${log}]. Three other lines were late on the same
day, the harbour office said, and two were not.

${'It had rained since the morning, and the pier was closed for an hour. '.repeat(6)}
`;
}

function event(at: number, each: number, sources: number): string {
	const most = Math.max(2, each);
	const logs = Array.from(
		{ length: most },
		(_, nth) => `log-${String((at * most + nth) % sources)}`
	);
	const day = new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
	return `---
date: ${day}
title: A ferry comes in late, for the ${String(at + 1)}th time
category: trade
actors: [mayor]
sources: [${logs.join(', ')}]
---
The ferry came in at 9:40, the harbour office said [@${logs[0] ?? ''}]. ${'Its passengers waited at the pier. '.repeat(6)}
`;
}
