import { startTags, type Tag } from './html-tags.ts';
import { policyOf } from './page-policy.ts';

/** Readers of a contested record need not be announced to the sites that it links to. */
export const referrerPolicy = 'same-origin';

/**
 * Adds a page's policies behind its charset, so that they stand before anything they govern.
 * `<meta charset="utf-8">` → `<meta charset="utf-8"><meta http-equiv="content-security-policy" …>…`
 */
export function securePage(html: string, tags: readonly Tag[] = startTags(html)): string {
	const charset = tags.find(({ name, attributes }) => name === 'meta' && attributes.has('charset'));
	if (!charset) throw new Error('Unexpected page without `<meta charset>`, expected one');
	const policies =
		`<meta http-equiv="content-security-policy" content="${policyOf(tags)}">` +
		`<meta name="referrer" content="${referrerPolicy}">`;
	return html.slice(0, charset.end) + policies + html.slice(charset.end);
}
