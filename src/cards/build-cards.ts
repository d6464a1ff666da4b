import { formatDate } from '../dates/format.ts';
import type { Site, Statement, TimelineEvent } from '../model/types.ts';
import { saidWords, sideWords, soWords } from '../words/en.ts';
import type { Card, CardLine, CardStrip } from './card.ts';
import { stripParts } from './strip-parts.ts';

/** The card of the article as a whole; pages without a card of their own show it too. */
export function articleCard(site: Site): Card {
	const { article, statements, events } = site;
	const over = `One article, ${String(article.sentences)} sentences`;
	const facts = [
		counted(statements.length, 'statement', 'statements'),
		...(events.length > 0 ? [counted(events.length, 'event', 'events')] : []),
	];
	return {
		...shared(site),
		id: 'article',
		over,
		title: article.title,
		lines: [{ text: 'Who says it? What backs it?' }, { text: facts.join(', ') }],
		band: article.shares.map(({ side, part }) => ({ side, part })),
		strip: passages(site, () => true),
		alt: `${article.title}. ${over}: ${facts.join(', ')}.`,
	};
}

/** The card of a statement: who says what, and the two answers. */
export function statementCard(statement: Statement, site: Site): Card {
	const { id, title, speaker, said, so } = statement;
	const answers = [
		{ label: 'Said?', text: saidWords[said.answer] },
		{ label: 'So?', text: soWords[so.answer] },
	];
	return {
		...shared(site),
		id: `statement-${id}`,
		over: speaker.name,
		speaker: speaker.side,
		title,
		lines: answers,
		band: [{ side: speaker.side, part: 1 }],
		strip: passages(site, (other) => other === statement),
		alt: `${speaker.name}: ${title}. ${answers.map(({ label, text }) => `${label} ${text}.`).join(' ')}`,
	};
}

/** The card of an event: when, what, and whose sides took part. */
export function eventCard(event: TimelineEvent, site: Site): Card {
	const { id, title, date, sides } = event;
	const over = formatDate(date).text;
	const lines = sides.map((side): CardLine => ({ side, text: sideWords[side].name }));
	return {
		...shared(site),
		id: `event-${id}`,
		over,
		title,
		lines,
		band: sides.map((side) => ({ side, part: 1 / sides.length })),
		strip: {
			type: 'years',
			from: site.events[0]?.date.start.year ?? date.start.year,
			to: site.meta.recordEndsOn.start.year,
			at: date.start.year + ((date.start.month ?? 1) - 1) / 12,
		},
		alt: [over, title, lines.map(({ text }) => text).join(', ')].filter(Boolean).join('. ') + '.',
	};
}

function shared({ meta }: Site): Pick<Card, 'lang' | 'siteName'> {
	return { lang: meta.languages[0] ?? 'en', siteName: meta.title };
}

function passages({ article }: Site, isHere: (statement: Statement) => boolean): CardStrip {
	return {
		type: 'passages',
		parts: stripParts(
			article.claims.map(({ statement, words }) => ({
				side: statement.speaker.side,
				words,
				isHere: isHere(statement),
			}))
		),
	};
}

function counted(count: number, one: string, many: string): string {
	return `${String(count)} ${count === 1 ? one : many}`;
}
