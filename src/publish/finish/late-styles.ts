import { topEnd } from '../../outputs/metadata/top-end.ts';

const headEnd = '</head>';
const open = '<style>';
const close = '</style>';

/**
 * Moves the styles that Astro has put at the end of a page's head to where the page's top ends, so that
 * on a slow network the top is drawn before they are there. A page that marks no such place stays as it
 * is. `<style>b{}</style></head>…<h1>A</h1><!--top-end-->` → `</head>…<h1>A</h1><style>b{}</style>`
 */
export function lateStyles(html: string): string {
	const mark = html.indexOf(topEnd);
	const end = html.indexOf(headEnd);
	if (mark === -1) return html;
	const start = html.slice(0, end).endsWith(close) ? html.lastIndexOf(open, end) : end;
	return [
		html.slice(0, start),
		html.slice(end, mark),
		html.slice(start, end),
		html.slice(mark + topEnd.length),
	].join('');
}
