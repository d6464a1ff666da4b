import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { formatDate } from '../../story/dates/format.ts';
import { element, text } from '../../story/text/to-html.ts';
import type { Embeddable } from '../../story/model/subject.ts';
import type { Statement, TimelineEvent } from '../../story/model/types/record.ts';
import type { Site } from '../../story/model/types/site.ts';
import type { ToUrl } from '../../edition/edition.ts';
import { partNodes } from '../../edition/words/part-nodes.ts';
import { tongue } from '../../edition/words/lang-attributes.ts';
import { wordsFor, type Words } from '../../edition/words/words.ts';
import type { Embed } from './embed.ts';

/** The element that shows an embed in somebody else’s page; it runs no script and can’t leave its frame. */
export function iframeCode({ title, path, lang, width, height }: Embed, at: ToUrl): string {
	return toHtml(
		element('iframe', {
			src: at(path),
			title,
			lang,
			width,
			height,
			loading: 'lazy',
			sandbox: ['allow-popups', 'allow-popups-to-escape-sandbox'],
			style: 'border:0;max-width:100%',
		})
	);
}

/** The same in words alone, for places that take no frames: complete even where the link is cut. */
export function quoteCode(subject: Embeddable, { page }: Embed, site: Site, at: ToUrl): string {
	const words = wordsFor(site.lang);
	const source = words.file.quotation.source(site.meta.title, at(page));
	return toHtml(
		element('blockquote', { cite: at(page), ...tongue(site.lang, '') }, [
			...(subject.type === 'statement'
				? statementParts(subject.statement, site, words)
				: eventParts(subject.event, site.lang, words)),
			paragraph(...partNodes(source, { page: at(page) })),
		])
	);
}

function statementParts(
	{ title, speaker, claims, said, so, rendition }: Statement,
	{ lang, article }: Site,
	words: Words
): ElementContent[] {
	const { quotation } = words.file;
	const answer = (asked: string, answered: string, because: string) =>
		paragraph(text(`${asked} ${words.sentence(answered)} `), own(because, rendition.lang, lang));
	return [
		paragraph(element('b', tongue(rendition.lang, lang), [text(title)])),
		paragraph(text(quotation.speaker(speaker.name))),
		...claims.map((claim) => paragraph(own(quotation.words(claim.text), article.lang, lang))),
		answer(words.asked.said, words.said[said.answer], said.because),
		answer(words.asked.so, words.so[so.answer], so.because),
	];
}

function eventParts(
	{ title, date, text: told, contested, rendition }: TimelineEvent,
	lang: string,
	words: Words
): ElementContent[] {
	const day = words.labelled(formatDate(date, words.dates).text, '');
	return [
		paragraph(element('b', {}, [text(day), own(title, rendition.lang, lang)])),
		paragraph(own(told.words, told.lang, lang)),
		...(contested ? [paragraph(text(words.file.disputed(contested.words)))] : []),
	];
}

/** Words that may be in another language than the code. */
function own(words: string, lang: string, around: string): ElementContent {
	return lang === around ? text(words) : element('span', tongue(lang, around), [text(words)]);
}

function paragraph(...children: ElementContent[]): ElementContent {
	return element('p', {}, children);
}
