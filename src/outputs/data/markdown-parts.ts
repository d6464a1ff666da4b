import { stringify } from 'yaml';
import { formatDate } from '../../story/dates/format.ts';
import { escapeMarkdown, replaceCitations } from '../../story/text/replace-citations.ts';
import type { Prose } from '../../story/model/types/prose.ts';
import type { Source } from '../../story/model/types/record.ts';
import type { Words } from '../../edition/words/words.ts';
import type { ToUrl } from '../../edition/edition.ts';

/** Parts of a Markdown file, put together: empty ones left out, one blank line between them. */
export function joinParts(front: object, parts: readonly string[]): string {
	const body = parts.filter((part) => part !== '').join('\n\n');
	return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** Prose as Markdown; its citations are links to the sources, numbered as the list of sources. */
export function proseMarkdown(
	prose: Prose | undefined,
	sources: readonly Source[],
	toUrl: ToUrl
): string {
	if (!prose) return '';
	return replaceCitations(prose.markdown, (items) => {
		const links = items.map(({ id, locator }) => citeMarkdown(id, locator, sources, toUrl));
		return `(${links.join('; ')})`;
	});
}

/** A link to one source by its number in the list of sources. */
export function citeMarkdown(
	id: string,
	locator: string | undefined,
	sources: readonly Source[],
	toUrl: ToUrl
): string {
	const number = sources.findIndex((source) => source.id === id) + 1;
	const place = locator === undefined ? '' : `, ${escapeMarkdown(locator)}`;
	const path = sources[number - 1]?.path ?? `sources/#${id}`;
	return `[${String(number)}](${toUrl(path)})${place}`;
}

/** The numbered list of sources, with what was read of each. */
export function sourcesMarkdown(sources: readonly Source[], words: Words): string {
	if (sources.length === 0) return '';
	const items = sources.map((source, index) => {
		const { title, publisher, number, issued, URL, seen } = source;
		const container = source['container-title'];
		const facts = [
			escapeMarkdown(title),
			...(container ? [escapeMarkdown(container)] : []),
			...(publisher === container ? [] : [escapeMarkdown(publisher)]),
			...(number ? [escapeMarkdown(number)] : []),
			...(issued ? [formatDate(issued, words.dates).text] : []),
			...(URL ? [`<${URL}>`] : []),
		];
		return `${String(index + 1)}. ${facts.join(words.comma)} (${words.seen[seen]})`;
	});
	return `## ${words.file.markdown.sources}\n\n${items.join('\n')}`;
}
