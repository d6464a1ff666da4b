/** How each command is called, with what it does. */
const calls: Readonly<Record<string, readonly (readonly [call: string, does: string])[]>> = {
	start: [['start', 'check, build and serve the site']],
	dev: [['dev', 'the same with live reload']],
	build: [
		['build', 'check the content and build dist/'],
		['build -- --keep-hashed', 'keep hashed files of the site before, for one deploy'],
		['build -- --release <day>', 'build the site as it was released on a day'],
	],
	check: [
		['check [-- --format text|json|github]', 'check the content and report every fault'],
		['check -- --fix [--dry-run] [--up-to-date <file>]', 'mend what is certain, a diff first'],
		['check -- --explain <rule-id>', 'say why a rule is there, with examples'],
	],
	new: [
		['new -- event|statement|source [id]', 'write a file with blanks to fill in'],
		['new -- findings', 'the same for what was found, first on the first page'],
		['new -- source <address> [id]', 'the same, filled from what the page says of itself'],
		[
			'new -- translation <file>',
			'the same for the translation of a file: article.ur.md, topics.ur.yaml, timeline/<id>.ur.md',
		],
		['new -- translation <language>', 'write every file that a language still lacks'],
		['new -- story <folder> [language]', 'write a whole small story to fill in'],
	],
	schemas: [['schemas', 'write the JSON Schemas for editors']],
	licences: [['licences', 'write THIRD-PARTY.md from the lock file']],
	fairness: [['fairness', 'count how much room each side has, topic by topic']],
	'publish-release': [
		['publish-release -- <day> "<what changed>"', 'note what is published on a day as a release'],
	],
	'check:sources': [
		['check:sources [-- --format json]', 'ask for every source: its address, its quotations'],
		['check:sources -- --archives', 'look for stored copies of those without one as well'],
	],
	'check:links': [['check:links', 'the addresses alone']],
	'check:quotes': [['check:quotes', 'the quotations alone: do they stand in their sources?']],
	verify: [
		['verify -- <folder or address>', 'compare a copy of the site with its SHA256SUMS'],
		['verify -- <…> --sums dist/SHA256SUMS', 'compare it with a list of your own'],
	],
};

const content = ['CONTENT_DIR', 'folder of the content, in place of content/'] as const;
const building = [
	['SITE_URL', 'origin of the site, such as https://example.org'],
	['BASE_PATH', 'path below it, such as /name/'],
	content,
	['OUT_DIR', 'folder of the built site, in place of dist/: all of it is replaced'],
	['OFFLINE', 'no: without the worker that keeps pages for readers without a network'],
] as const;
const port = ['PORT', 'port to serve at, in place of the first free one from 4321'] as const;

/** The variables of the environment that a command heeds, with what each says. */
const variables: Readonly<Record<string, readonly (readonly [name: string, says: string])[]>> = {
	start: [...building, port],
	dev: [content, ['SITE_URL', 'origin that pages name'], ['BASE_PATH', 'path below it'], port],
	build: building,
	check: [content],
	new: [content],
	fairness: [content],
	'publish-release': [content],
	'check:sources': [content],
	'check:links': [content],
	'check:quotes': [content],
};

/** How to call one command, or all of them where none is named, and what the environment may say. */
export function usage(name?: string): string {
	const shown = name === undefined ? Object.values(calls).flat() : (calls[name] ?? []);
	const heeded = name === undefined ? [...building, port] : (variables[name] ?? []);
	const rows = [...shown, ...heeded];
	const width = Math.max(...rows.map(([left]) => left.length)) + 2;
	const toLines = (pairs: readonly (readonly [string, string])[]) =>
		pairs.map(([left, right]) => `  ${left.padEnd(width)}${right}\n`).join('');
	const ofVariables =
		heeded.length === 0 ? '' : `\nVariables of the environment:\n\n${toLines(heeded)}`;
	return `Usage: npm run <command>\n\n${toLines(shown)}${ofVariables}`;
}

/** Says on standard error what was wrong with the command; returns the exit status for it. */
export function usageFault(reason: string, note?: string): 2 {
	process.stderr.write(`${reason}\n${note === undefined ? '' : `${note}\n`}`);
	return 2;
}
