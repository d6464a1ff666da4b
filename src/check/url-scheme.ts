import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import type { FaultInput, Path } from '../load/fault.ts';
import { exampleNews, exampleSource } from './example-story.ts';
import { visitMarkdown } from './markdown-nodes.ts';
import type { Rule } from './rule.ts';

export const urlScheme: Rule = {
	id: 'url-scheme',
	family: 'text-safety',
	why: 'Links lead to pages: addresses begin with `https://` or `http://`; `javascript:` and `data:` run or carry something else.',
	passes: {},
	fails: { 'sources/all.yaml': exampleSource({ URL: '"javascript:alert(1)"' }) + exampleNews },
	check: ({ content, report }) => {
		checkFields(content, report);
		visitMarkdown(content, ({ node, file, place }) => {
			const isRefused =
				node.type === 'link'
					? !isWebAddress(node.url)
					: node.type === 'definition' && hasOtherScheme(node.url);
			if (isRefused) report({ file, place, ...wording(node.url) });
		});
	},
};

function checkFields(content: Content, report: (fault: Omit<FaultInput, 'ruleId'>) => void): void {
	const check = (entry: Entry<unknown>, path: Path, url: string | undefined) => {
		if (url === undefined || isWebAddress(url)) return;
		report({ file: entry.file, place: entry.locate(path), ...wording(url) });
	};
	for (const entry of content.records.sources) {
		check(entry, ['URL'], entry.value.URL);
		check(entry, ['archive_location'], entry.value.archive_location);
	}
	for (const entry of content.records.site) {
		const { licence, publisher, contact } = entry.value;
		if (contact !== undefined && !/^[^\s@:/]+@[^\s@:/]+$/u.test(contact))
			check(entry, ['contact'], contact);
		if (typeof licence === 'object') check(entry, ['licence', 'url'], licence.url);
		check(entry, ['publisher', 'url'], publisher?.url);
	}
}

function wording(url: string) {
	return {
		reason: `Unexpected address \`${url.slice(0, 60)}\`, expected ${expected(url)}`,
		note: 'Write the whole address of the page as a browser shows it, for example `https://news.example/ferry`.',
	};
}

/** What of an address is wrong, so that one which begins well is not told to begin so. */
function expected(url: string): string {
	if (!/^https?:\/\//iu.test(url)) return 'one that begins with `https://` or `http://`';
	if (/[\u0000- \u007F]/u.test(url)) return 'one without spaces';
	return /^[^/]*\/\/[^/?#]*@/u.test(url)
		? 'one without a name before its host'
		: 'one with a host after `//`';
}

/** Whether an address begins with a scheme and is no web address. */
export function hasOtherScheme(url: string): boolean {
	return /^[a-z][a-z\d+.-]*:/iu.test(url) && !isWebAddress(url);
}

/**
 * Whether a text is an absolute web address, without white space or controls in it, and without a name
 * before its host, which could make one site look like another (`https://known.example@other.example`).
 */
export function isWebAddress(text: string): boolean {
	return (
		/^https?:\/\/[^/?#@\\]+(?:[/?#]|$)/iu.test(text) &&
		!/[\u0000- \u007F]/u.test(text) &&
		URL.canParse(text)
	);
}
