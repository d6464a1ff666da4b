import { topEnd } from '../../outputs/metadata/top-end.ts';

const headEnd = '</head>';
const open = '<style>';
const close = '</style>';

/**
 * Moves the styles that Astro has put at the end of a page's head to where the page's top ends, so that
 * on a slow network the top is drawn before they are there. A page that marks no such place stays as it
 * is. `<style>b{}</style></head>…<h1>A</h1><!--top-end-->` → `</head>…<h1>A</h1><style>b{}</style>`
 * Styles of the page that follow there become part of them: the policy of a page names each by a sum.
 */
export function lateStyles(html: string): string {
	const mark = html.indexOf(topEnd);
	const end = html.indexOf(headEnd);
	if (mark === -1) return html;
	const start = html.slice(0, end).endsWith(close) ? html.lastIndexOf(open, end) : end;
	const styles = html.slice(start, end);
	const rest = html.slice(mark + topEnd.length);
	const next = /^\s*<style>/u.exec(rest)?.[0];
	const joined =
		next === undefined || !styles.endsWith(close)
			? styles + rest
			: styles.slice(0, -close.length) + rest.slice(next.length);
	return html.slice(0, start) + html.slice(end, mark) + joined;
}
