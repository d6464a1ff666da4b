import type { KindName } from '../story/load/kinds.ts';
import { templates } from './new-templates.ts';

/** A file of a new story. */
export interface StoryFile {
	readonly path: string;
	readonly kind: KindName;
	/** The text; `schema` is the path from the file to its JSON Schema. */
	readonly text: (lang: string, schema: string) => string;
}

/**
 * The files of a small story that is whole but for its blanks, in the order in which they are best filled
 * in. Ids stand, so that files lead to one another from the start; an editor renames them.
 */
export const storyFiles: readonly StoryFile[] = [
	{
		path: 'site.yaml',
		kind: 'site',
		text: (lang, schema) => `# yaml-language-server: $schema=${schema}
title: … # the name of the site, 60 characters at most
description: … # one sentence about this story, for search results
languages: [${lang}] # of the pages; the first is the article’s
licence: CC BY 4.0 # of the site’s own words
recordEnds: … # the last day that you looked at, in EDTF: 2025-02-01
publisher: { name: … } # who publishes the site; add url: https://…
# contact: an e-mail or web address for readers who find a fault
`,
	},
	{
		path: 'sides.yaml',
		kind: 'sides',
		text: (lang, schema) => `# yaml-language-server: $schema=${schema}
- { id: first-side, names: { ${lang}: … } } # a side of the story, to which parties belong; add another for each
- { id: article, names: { ${lang}: … }, voice: true } # the article’s own voice: The article itself; where two names begin alike, letters: { ${lang}: A }
`,
	},
	{
		path: 'categories.yaml',
		kind: 'categories',
		text: (lang, schema) => `# yaml-language-server: $schema=${schema}
- { id: first-category, names: { ${lang}: … } } # what events are about, in a word or two: Trade
`,
	},
	{
		path: 'actors.yaml',
		kind: 'actors',
		text: (lang, schema) => `# yaml-language-server: $schema=${schema}
- { id: narrator, names: { ${lang}: … }, side: article } # what the article’s own voice is called: The article
- { id: first-party, names: { ${lang}: … }, side: first-side } # an office, a body, a person who speaks
`,
	},
	{
		path: 'sources/first.yaml',
		kind: 'sources',
		text: (lang, schema) =>
			[
				filled('source', 'published-article', schema, { language: lang }),
				filled('source', 'second-source', '', { language: lang }),
			].join('\n'),
	},
	{
		path: 'article.md',
		kind: 'article',
		text: (lang, schema) => `---
# yaml-language-server: $schema=${schema}
title: … # the headline, as printed
lang: ${lang}
source: published-article
retrieved: … # the day on which the copy was made, in EDTF
sha256: "${'0'.repeat(64)}" # the check says which digits belong here
claims: # every sentence belongs to one; the check says which are left
  - statement: first-statement
    quote: … # words of the article, exactly; a long passage as First words … last words.
---
…
`,
	},
	{
		path: 'topics.yaml',
		kind: 'topics',
		text: (_lang, schema) => `# yaml-language-server: $schema=${schema}
- id: first-topic
  title: … # what statements are about, in a few words
  question: … # the question that it answers
`,
	},
	{
		path: 'statements/first-statement.md',
		kind: 'statements',
		text: (_lang, schema) =>
			filled('statement', 'first-statement', schema, {
				key: 'true',
				speaker: 'first-party',
				topic: 'first-topic',
				source: 'second-source',
				events: '[first-event]',
			}),
	},
	{
		path: 'timeline/first-event.md',
		kind: 'events',
		text: (_lang, schema) =>
			filled('event', 'first-event', schema, {
				category: 'first-category',
				actors: '[first-party]',
				sources: '[published-article, second-source]',
			}),
	},
	{
		path: 'positions.yaml',
		kind: 'positions',
		text: (_lang, schema) => `# yaml-language-server: $schema=${schema}
- topic: first-topic
  side: first-side
  position: … # where this side stands on the topic, with who says so
  sources: [second-source]
`,
	},
];

/** A template with some of its fields filled in; what is said behind them stays. */
function filled(
	name: keyof typeof templates,
	id: string,
	schema: string,
	values: Readonly<Record<string, string>>
): string {
	let text = templates[name].text(id, schema);
	if (schema === '') text = text.replace(/^#.*\n/u, '');
	for (const [field, value] of Object.entries(values))
		text = text.replace(
			new RegExp(`^((?:  - )?\\s*${field}: )(?:\\[[^\\]]*\\]|\\S+)`, 'mu'),
			`$1${value}`
		);
	return text;
}
