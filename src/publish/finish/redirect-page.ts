import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element, text } from '../../story/text/to-html.ts';
import { directionOf } from '../../edition/words/direction.ts';
import { partNodes } from '../../edition/words/part-nodes.ts';
import type { Parts } from '../../edition/words/parts.ts';
import { wordsFor } from '../../edition/words/words.ts';

/** Where a page leads, and the language that it is in. */
export interface Lead {
	readonly lang: string;
	/** The address within the host. */
	readonly address: string;
	/** The whole address. */
	readonly url: string;
}

/**
 * A page that sends its reader on. A shared link to it unfolds as one to the new page does.
 *
 * @param target HTML of the new page
 */
export function movedPage(lead: Lead, target: string): string {
	const { title, text: says } = wordsFor(lead.lang).page.frame.moved;
	const page = leadingPage(lead, title, says, [refresh(lead), canonical(lead)]);
	return page.replace('</head>', (end) => previewTags(target) + end);
}

/** As plain as the page is short; colours are the reader’s own, by day and by night. In a low frame the link stays in sight. */
const style =
	'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif;overflow-wrap:anywhere}main>p:last-child{position:sticky;bottom:0;padding:.4rem 0;background:Canvas}';

/** A page of a few words with a link to where it leads; `more` stands between its heading and them. */
export function leadingPage(
	{ lang, address }: Lead,
	title: string,
	says: Parts,
	head: readonly ElementContent[],
	{ link = {}, more = [] }: { link?: Element['properties']; more?: readonly ElementContent[] } = {}
): string {
	const words = partNodes(says, { there: address }).map((node) =>
		node.type === 'element' && node.tagName === 'a'
			? { ...node, properties: { ...node.properties, ...link } }
			: node
	);
	const viewport = { name: 'viewport', content: 'width=device-width, initial-scale=1' };
	return toHtml({
		type: 'root',
		children: [
			{ type: 'doctype' },
			element('html', { lang, dir: directionOf(lang) ?? 'ltr' }, [
				element('head', {}, [
					element('meta', { charSet: 'utf-8' }),
					element('meta', viewport),
					element('meta', { name: 'color-scheme', content: 'light dark' }),
					element('title', {}, [text(title)]),
					element('style', {}, [text(style)]),
					element('meta', { name: 'robots', content: 'noindex' }),
					...head,
				]),
				element('body', {}, [
					element('main', {}, [element('h1', {}, [text(title)]), ...more, element('p', {}, words)]),
				]),
			]),
		],
	}).concat('\n');
}

function refresh({ address }: Lead): ElementContent {
	return element('meta', { httpEquiv: ['refresh'], content: `0; url=${address}` });
}

/** The address that a page names as its own. */
export function canonical({ url }: Lead): ElementContent {
	return element('link', { rel: ['canonical'], href: url });
}

/** What link previews and embedding programs read in the head of a page, as it is written there. */
function previewTags(html: string): string {
	const head = html.slice(0, html.indexOf('</head>'));
	const tags = head.match(/<(?:meta|link)\b(?:[^"'>]|"[^"]*"|'[^']*')*>/gu) ?? [];
	const isWanted =
		/\s(?:property="og:|name="(?:description|twitter:)|type="application\/json\+oembed")/u;
	return tags.filter((tag) => isWanted.test(tag)).join('');
}
