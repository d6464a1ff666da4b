import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { formatDate } from '../dates/format.ts';
import { element, text } from '../markdown/to-html.ts';
import type { Site, Statement, TimelineEvent } from '../model/types.ts';
import { saidWords, soWords } from '../words/en.ts';
import type { Embed, Embeddable } from './embed.ts';

/** The element that shows an embed in somebody else’s page; it runs no script and can’t leave its frame. */
export function iframeCode({ title, path, width, height }: Embed, at: At): string {
	return toHtml(
		element('iframe', {
			src: at(path),
			title,
			width,
			height,
			loading: 'lazy',
			sandbox: ['allow-popups', 'allow-popups-to-escape-sandbox'],
			style: 'border:0;max-width:100%',
		})
	);
}

/** The same in words alone, for places that take no frames: complete even where the link is cut. */
export function quoteCode(subject: Embeddable, { page }: Embed, site: Site, at: At): string {
	const link = element('a', { href: at(page) }, [text(site.meta.title)]);
	return toHtml(
		element('blockquote', { cite: at(page) }, [
			...(subject.type === 'statement'
				? statementParts(subject.statement)
				: eventParts(subject.event)),
			paragraph(text('Source: '), link, text(`, ${at(page)}`)),
		])
	);
}

type At = (path: string) => string;

function statementParts({ title, speaker, claims, said, so }: Statement): ElementContent[] {
	return [
		paragraph(element('b', {}, [text(title)])),
		paragraph(text(`Who speaks: ${speaker.name}.`)),
		...claims.map((claim) => paragraph(text(`The article’s words: “${claim.text}”`))),
		paragraph(text(`Said? ${saidWords[said.answer]}. ${said.because}`)),
		paragraph(text(`So? ${soWords[so.answer]}. ${so.because}`)),
	];
}

function eventParts({ title, date, text: told, contested }: TimelineEvent): ElementContent[] {
	return [
		paragraph(element('b', {}, [text(`${formatDate(date).text}: ${title}`)])),
		paragraph(text(told.words)),
		...(contested ? [paragraph(text(`Disputed: ${contested.words}`))] : []),
	];
}

function paragraph(...children: ElementContent[]): ElementContent {
	return element('p', {}, children);
}
