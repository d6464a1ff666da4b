import { createHash } from 'node:crypto';
import type { ExampleFiles } from './rule.ts';

/** An `article.md` with the right hash, for examples. */
export function exampleArticle(
	body = 'The ferry was late. The mayor said that “it never is”.',
	front = claims({
		'ferry-was-late': 'The ferry was late.',
		'never-late': 'The mayor said that “it never is”.',
	})
): string {
	const hash = createHash('sha256').update(body).digest('hex');
	return `---\ntitle: The ferry\nlang: en\nsource: harbour-news\nretrieved: 2025-02-01\nsha256: ${hash}\n${front}---\n${body}\n`;
}

/** The `claims` of an example's front matter: statement id to quote. */
export function claims(quotes: Readonly<Record<string, string>>): string {
	const lines = Object.entries(quotes).map(
		([id, quote]) => `  - statement: ${id}\n    quote: ${quote}\n`
	);
	return `claims:\n${lines.join('')}`;
}

/** A statement of the example story, with lines of its front matter replaced or added. */
export function exampleStatement(
	fields: Readonly<Record<string, string>> = {},
	body = 'The log shows 40 minutes [@harbour-log].'
): string {
	const all: Record<string, string> = {
		title: 'The ferry was late',
		speaker: 'narrator',
		form: 'assertion',
		topic: 'punctuality',
		said: '{ answer: not-applicable, because: The article speaks for itself. }',
		so: '{ answer: supported, because: The harbour log shows it. }',
		evidence: '\n  - { source: harbour-log, bearing: supports, says: The log gives 40 minutes. }',
		events: '[late-ferry]',
		...fields,
	};
	const lines = Object.entries(all)
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `${key}: ${value}\n`);
	return `---\n${lines.join('')}---\n${body}\n`;
}

/** An event of the example story, with lines of its front matter replaced or added. */
export function exampleEvent(
	fields: Readonly<Record<string, string>> = {},
	body = 'The ferry came in at 9:40, the harbour office said [@harbour-log].'
): string {
	const all: Record<string, string> = {
		date: '2025-01-14',
		title: 'The ferry comes in late',
		category: 'trade',
		actors: '[mayor]',
		sources: '[harbour-log, harbour-news]',
		...fields,
	};
	const lines = Object.entries(all)
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `${key}: ${value}\n`);
	return `---\n${lines.join('')}---\n${body}\n`;
}

/** A source of the example story, with fields replaced or added. */
export function exampleSource(fields: Readonly<Record<string, string>>): string {
	const all: Record<string, string> = {
		id: 'harbour-log',
		type: 'document',
		kind: 'government',
		title: 'Log of January',
		publisher: 'Harbour office',
		issued: '2025-01-31',
		accessed: '2025-02-01',
		URL: 'https://harbour.example/log',
		language: 'en',
		seen: 'full',
		...fields,
	};
	const lines = Object.entries(all)
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `  ${key}: ${value}\n`);
	return `- ${lines.join('').trimStart()}`;
}

/** The second source of the example story. */
export const exampleNews = exampleSource({
	id: 'harbour-news',
	type: 'article-newspaper',
	kind: 'news',
	title: 'The ferry',
	publisher: 'Harbour News',
	issued: '2025-01-15',
	URL: 'https://news.example/ferry',
});

/** A whole small story, which passes every rule; each rule's examples replace files of it. */
export const exampleStory: ExampleFiles = {
	'site.yaml':
		'title: Harbour record\ndescription: One article about a ferry.\nlanguages: [en, ps, ur]\nlicence: CC BY 4.0\nrecordEnds: 2025-02-01\n',
	'article.md': exampleArticle(),
	'sides.yaml':
		'- { id: other, names: { en: The town } }\n- { id: narrator, names: { en: The article }, letters: { en: N }, voice: true }\n',
	'categories.yaml': '- { id: trade, names: { en: Trade, ur: تجارت } }\n',
	'actors.yaml':
		'- { id: mayor, names: { en: The mayor }, side: other }\n- { id: narrator, names: { en: The article }, side: narrator }\n',
	'statements/ferry-was-late.md': exampleStatement(),
	'statements/never-late.md': exampleStatement({
		title: 'The ferry is never late',
		speaker: 'mayor',
		form: 'direct-quote',
		said: '{ answer: not-found, because: No record of the words was found. }',
		so: '{ answer: contradicted, because: The harbour log shows a late ferry. }',
		evidence:
			'\n  - { source: harbour-log, bearing: contradicts, says: The log gives 40 minutes. }',
	}),
	'timeline/late-ferry.md': exampleEvent(),
	'sources/all.yaml': exampleSource({}) + exampleNews,
};
