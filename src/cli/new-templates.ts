import type { KindName } from '../story/load/kinds.ts';
import { sourceKinds } from '../story/schema/source.ts';

/** What `npm run new` can write. */
export const templateNames = ['event', 'statement', 'source', 'findings'] as const;
export type TemplateName = (typeof templateNames)[number];

/** A file with blanks: every place with `…` is one, and the check reports it until it is filled. */
export interface Template {
	/** Path of the file in the content folder. */
	readonly path: (id: string) => string;
	readonly kind: KindName;
	/** The text; `schema` is the path from the file to its JSON Schema. */
	readonly text: (id: string, schema: string) => string;
	/** What to do when its blanks are filled. */
	readonly next: (id: string) => string;
}

/** The templates by name. */
export const templates: Readonly<Record<TemplateName, Template>> = {
	event: {
		path: (id) => `timeline/${id}.md`,
		kind: 'events',
		text: (_id, schema) => `---
# yaml-language-server: $schema=${schema}
date: … # EDTF: 1961, 1961-09, 1961-09-06, 1961-09-06/1961-09-10, 1955~, 1949-07-26?, 195X, 2025-01-14T06:00
title: … # what happened, in neutral words, 70 characters at most
category: … # an id of categories.yaml
actors: […] # ids of actors.yaml
place: { name: … } # add lat:, lon: and precision: (point, town, district, province, several) for a point on the map
# dateNote: where sources give different dates
# contested: what is disputed, and by whom
# figures: # how many, giver by giver, where the text says so
#   - { giver: …, whom: …, what: killed, count: …, source: … } # or least: and most:
# closures: # what was shut, and from when to when, where the text says so
#   - { place: …, date: … } # the name of a place of an event
sources: […, …] # at least two ids, of at least two publishers
---
…
`,
		next: () =>
			'Write two or three sentences below the second line ---, each with its source as [@source-id].',
	},
	statement: {
		path: (id) => `statements/${id}.md`,
		kind: 'statements',
		text: (_id, schema) => `---
# yaml-language-server: $schema=${schema}
title: … # what is said, in neutral words, 90 characters at most
key: false # true for a key statement
speaker: … # an id of actors.yaml
form: … # direct-quote, paraphrase, assertion, background, prediction
topic: … # an id of topics.yaml
said:
  answer: … # confirmed, similar, not-found, not-applicable
  because: … # one sentence
so:
  answer: … # supported, disputed, qualified, contradicted, no-source-found, not-checkable
  because: … # one sentence
evidence:
  - source: … # an id of sources/
    bearing: … # supports, qualifies, contradicts
    # about: said, where the source bears on whether it was said
    says: … # a sentence or two in our own words: what the source says, and who says it there
    # quote: the source's own few words, exactly as read
    # locator: paragraph or page
events: [] # ids of timeline/
---
…
`,
		next: (id) => `Tie it to its words: add to claims in article.md
  - statement: ${id}
    quote: …`,
	},
	source: {
		path: (id) => `sources/${id}.yaml`,
		kind: 'sources',
		text: (id, schema) => `# yaml-language-server: $schema=${schema}
- id: ${id}
  type: … # article-newspaper, report, treaty, webpage, book, legislation, document, …
  kind: … # ${sourceKinds.join(', ')}
  title: … # as printed
  # author: [{ family: Doe, given: Jane }] or [{ literal: An office }]
  # interviewer: who asks, where the kind is interview; author is who answers
  # container-title: the newspaper, journal, book or programme it stands in
  publisher: … # who published what was read
  # number: as printed, such as No. 14/2025
  issued: … # EDTF: when it was published
  accessed: … # EDTF: when it was read
  URL: … # https://…
  # archive_location: address of an archived copy
  language: … # its tag, in any language: en, ur, sw, zh-Hant
  seen: … # full, excerpt, cited, unseen
  # note: what a reader should know of it
`,
		next: (id) =>
			`Then cite it where it bears on something: [@${id}], or source: ${id} under evidence.`,
	},
	findings: {
		path: () => 'findings.yaml',
		kind: 'findings',
		text: (_id, schema) => `# yaml-language-server: $schema=${schema}
findings: # three to five; a story with fewer has no such file
${`  - finding: … # one sentence of what was found, in plain words, 160 characters at most
    statements: […] # ids of statements/ whose evidence shows it
    sources: […] # ids of sources/ that it rests on
`.repeat(3)}limits: … # one sentence on what was not read or could not be seen
# document: id of the source that the article is about
`,
		next: () => 'They stand first on the first page.',
	},
};

/** Whether a word names a template. */
export function isTemplateName(word: string): word is TemplateName {
	return (templateNames as readonly string[]).includes(word);
}

/** Whether a story has one file of what a template makes, which then has no id. */
export function isOneFile(what: TemplateName): boolean {
	return what === 'findings';
}
