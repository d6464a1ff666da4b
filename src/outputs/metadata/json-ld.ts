import type { Thing } from 'schema-dts';

/**
 * Writes things as the content of `<script type="application/ld+json">`: no text in them can end the
 * element or open a comment.
 */
export function toJsonLd(things: readonly Thing[]): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
		/</gu,
		'\\u003c'
	);
}
