import { claims, exampleArticle, exampleEvent, exampleStatement } from '../example-story.ts';
import { checkReferences } from '../lookups/references.ts';
import type { Rule } from '../rule.ts';

/** A rule that every id of a kind which is named leads to something. */
interface Exists extends Pick<Rule, 'id' | 'why' | 'fails'> {
	readonly kind: Parameters<typeof checkReferences>[1];
	/** What the id should be of. */
	readonly what: string;
	/** What to add where there is none, and where. */
	readonly where: (id: string) => string;
	readonly passes?: Rule['passes'];
	/** A list that a story may do without: nothing is checked where its file is not there. */
	readonly optionalFile?: string;
}

function exists({ kind, what, where, passes = {}, optionalFile, ...rule }: Exists): Rule {
	return {
		...rule,
		family: 'links',
		passes,
		check: (context) => {
			if (optionalFile === undefined || context.content.files.has(optionalFile))
				checkReferences(context, kind, what, where);
		},
	};
}

export const statementExists = exists({
	id: 'statement-exists',
	why: 'A claim ties a passage to a statement; without the statement nothing is said about the passage.',
	fails: {
		'article.md': exampleArticle(
			undefined,
			claims({
				'ferry-was-lat': 'The ferry was late.',
				'never-late': 'The mayor said that “it never is”.',
			})
		),
	},
	kind: 'statements',
	what: 'a file in `statements/`',
	where: (id) => `\`statements/${id}.md\` (\`npm run new -- statement ${id}\`)`,
});

export const sourceExists = exists({
	id: 'source-exists',
	why: 'A reader follows every reference to its source; an id that leads nowhere is an assertion without one.',
	fails: {
		'statements/ferry-was-late.md': exampleStatement({}, 'The log shows 40 minutes [@harbor-log].'),
	},
	kind: 'sources',
	what: 'an entry in `sources/`',
	where: (id) =>
		`an entry with \`id: ${id}\` to a file in \`sources/\` (\`npm run new -- source ${id}\`)`,
});

export const actorExists = exists({
	id: 'actor-exists',
	why: 'Every sentence has a speaker and every speaker a side; a party that is not listed has neither.',
	fails: { 'statements/ferry-was-late.md': exampleStatement({ speaker: 'narator' }) },
	kind: 'actors',
	what: 'an entry in `actors.yaml`',
	where: (id) => `an entry with \`id: ${id}\` to \`actors.yaml\``,
});

export const eventExists = exists({
	id: 'event-exists',
	why: 'A statement leads its reader to the events it bears on, so each of them needs its page.',
	fails: { 'statements/ferry-was-late.md': exampleStatement({ events: '[late-fery]' }) },
	kind: 'events',
	what: 'a file in `timeline/`',
	where: (id) => `\`timeline/${id}.md\` (\`npm run new -- event ${id}\`)`,
});

export const sideExists = exists({
	id: 'side-exists',
	why: 'A side has its name, its letter and its colour in sides.yaml; without them, pages cannot tell whose words they show.',
	fails: {
		'actors.yaml':
			'- { id: mayor, names: { en: The mayor }, side: othr }\n- { id: narrator, names: { en: The article }, side: narrator }\n',
	},
	kind: 'sides',
	what: 'an entry in `sides.yaml`',
	where: (id) => `an entry with \`id: ${id}\` to \`sides.yaml\``,
});

export const categoryExists = exists({
	id: 'category-exists',
	why: 'The timeline names, filters and draws events by category, so each has its name in categories.yaml.',
	fails: { 'timeline/late-ferry.md': exampleEvent({ category: 'trad' }) },
	kind: 'categories',
	what: 'an entry in `categories.yaml`',
	where: (id) => `an entry with \`id: ${id}\` to \`categories.yaml\``,
});

const topics =
	'- { id: punctuality, title: Punctuality, question: Does the ferry keep its times? }\n';

export const topicExists = exists({
	id: 'topic-exists',
	why: 'Once a story lists its topics, a statement on a topic that is not listed would be in no row.',
	passes: { 'topics.yaml': topics },
	fails: { 'topics.yaml': topics.replace('id: punctuality', 'id: punctual') },
	kind: 'topics',
	what: 'an entry in `topics.yaml`',
	where: (id) => `an entry with \`id: ${id}\` to \`topics.yaml\``,
	optionalFile: 'topics.yaml',
});
