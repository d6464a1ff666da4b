import type { Content } from '../load/content.ts';
import type { Placement } from './placement.ts';

/**
 * The pages that stand at addresses of statements and events that are gone, by path: each sends its
 * reader on to what stands for it now, or, where nothing does, to the corrections.
 *
 * @param placement where the edition of these pages stands
 */
export function redirectPages(content: Content, placement: Placement): Map<string, string> {
	const pages = new Map<string, string>();
	for (const { value } of content.records.published) {
		for (const [kind, folder] of [
			['statements', 'statements'],
			['events', 'timeline'],
		] as const) {
			const redirects = value.redirects[kind] ?? {};
			const known = new Set(content.records[kind].map(({ id }) => id));
			const gone = value[kind].filter((id) => !known.has(id));
			for (const id of new Set([...gone, ...Object.keys(redirects)])) {
				const to = redirects[id];
				const path = to === undefined ? 'method/#corrections' : `${folder}/${to}/`;
				pages.set(`${folder}/${id}/index.html`, redirectPage(path, placement));
			}
		}
	}
	return pages;
}

function redirectPage(path: string, { origin, base }: Placement): string {
	const address = `${base}${path}`;
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${address}"><link rel="canonical" href="${origin}${address}"></head><body><p>This has moved to <a href="${address}">${address}</a>.</p></body></html>\n`;
}
