import type { Content } from '../../load/content.ts';
import { exampleNews, exampleSource } from '../example-story.ts';
import { fieldTexts } from '../lookups/fields.ts';
import { visitMarkdown } from '../lookups/markdown-nodes.ts';
import { hasPublicHost } from '../lookups/public-host.ts';
import type { CheckContext, Rule } from '../rule.ts';

export const urlScheme: Rule = {
	id: 'url-scheme',
	family: 'text-safety',
	why: 'Links lead every reader to a page: addresses begin with `https://` or `http://`, since `javascript:` and `data:` run or carry something else, and their host is one in public.',
	passes: {},
	fails: { 'sources/all.yaml': exampleSource({ URL: '"javascript:alert(1)"' }) + exampleNews },
	check: ({ content, report }) => {
		checkFields(content, report);
		visitMarkdown(content, ({ node, file, place }) => {
			if (node.type !== 'link' && node.type !== 'definition') return;
			// A definition of anything else is refused as such.
			const isRefused = node.type === 'link' ? !isWebAddress(node.url) : hasOtherScheme(node.url);
			if (isRefused) report({ file, place: place(), ...wording(node.url) });
		});
	},
};

function checkFields(content: Content, report: CheckContext['report']): void {
	for (const { entry, role, text, place } of fieldTexts(
		content,
		({ type }) => type === 'address'
	)) {
		const mayBeMail = role.type === 'address' && role.orMail === true;
		if (isWebAddress(text) || (mayBeMail && /^[^\s@:/]+@[^\s@:/]+$/u.test(text))) continue;
		report({ file: entry.file, place: place(), ...wording(text) });
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
	if (/^[^/]*\/\/[^/?#]*@/u.test(url)) return 'one without a name before its host';
	return URL.canParse(url) && !hasPublicHost(url)
		? `one that every reader can reach; \`${new URL(url).hostname}\` is in one’s own network`
		: 'one with a host after `//`';
}

/** Whether an address begins with a scheme and is no web address. */
export function hasOtherScheme(url: string): boolean {
	return /^[a-z][a-z\d+.-]*:/iu.test(url) && !isWebAddress(url);
}

/**
 * Whether a text is an absolute web address that every reader can follow: without white space or controls
 * in it, without a name before its host, which could make one site look like another
 * (`https://known.example@other.example`), and with no host of one's own machine or network.
 */
export function isWebAddress(text: string): boolean {
	return (
		/^https?:\/\/[^/?#@\\]+(?:[/?#]|$)/iu.test(text) &&
		!/[\u0000- \u007F]/u.test(text) &&
		URL.canParse(text) &&
		hasPublicHost(text)
	);
}
