import { formatDate } from '../../story/dates/format.ts';
import type { Claim, Statement, TimelineEvent } from '../../story/model/types/record.ts';
import type { Article } from '../../story/model/types/article.ts';
import type { Site } from '../../story/model/types/site.ts';
import { wordsFor } from '../../edition/words/words.ts';
import type { Card, CardLine, CardStrip } from './card.ts';
import { markParts, stripParts, type Strip } from './strip-parts.ts';

interface ArticleStrip extends Strip {
	/** Places of claims in the article. */
	readonly passageOf: ReadonlyMap<Claim, number>;
}

/** The card of the article as a whole; pages without a card of their own show it too. */
export function articleCard(site: Site): Card {
	const { article, statements, events } = site;
	const words = wordsFor(site.lang);
	const says = words.file.card;
	const over = says.over(article.sentences);
	const facts = [
		says.statements(statements.length),
		...(events.length > 0 ? [says.events(events.length)] : []),
	].join(words.comma);
	return {
		...shared(site),
		id: 'article',
		over,
		title: article.title,
		lines: [{ text: says.ask }, { text: facts }],
		band: article.shares.map(({ side, part }) => ({ side, part })),
		strip: wholeStrip(site),
		alt: [article.title, words.labelled(over, facts)].map(words.sentence).join(' '),
	};
}

/** The card of a statement: who says what, and the two answers. */
export function statementCard(statement: Statement, site: Site): Card {
	const { id, title, speaker, said, so } = statement;
	const words = wordsFor(site.lang);
	const answers = [
		{ label: words.asked.said, text: words.said[said.answer] },
		{ label: words.asked.so, text: words.so[so.answer] },
	];
	return {
		...shared(site),
		id: `statement-${id}`,
		over: speaker.name,
		speaker: speaker.side,
		title,
		lines: answers,
		band: [{ side: speaker.side, part: 1 }],
		strip: ownStrip(statement, site),
		alt: [
			words.labelled(speaker.name, title),
			...answers.map(({ label, text }) => `${label} ${text}`),
		]
			.map(words.sentence)
			.join(' '),
	};
}

/** The card of an event: when, what, and whose sides took part. */
export function eventCard(event: TimelineEvent, site: Site): Card {
	const { id, title, date, sides } = event;
	const words = wordsFor(site.lang);
	const over = formatDate(date, words.dates).text;
	const lines = sides.map((side): CardLine => ({ side, text: side.name }));
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
		alt: [over, title, lines.map(({ text }) => text).join(words.comma)]
			.filter(Boolean)
			.map(words.sentence)
			.join(' '),
	};
}

function shared({ lang, meta }: Site): Pick<Card, 'lang' | 'siteName'> {
	return { lang, siteName: meta.title };
}

function wholeStrip({ article }: Site): CardStrip {
	const { parts } = stripOf(article);
	return { type: 'passages', parts: parts.map((part) => ({ ...part, isHere: true })) };
}

function ownStrip({ claims, speaker }: Statement, { article }: Site): CardStrip {
	const strip = stripOf(article);
	const here = claims.map((claim) => strip.passageOf.get(claim) ?? -1);
	return { type: 'passages', parts: markParts(strip, here, speaker.side) };
}

const strips = new WeakMap<Article, ArticleStrip>();

/** The strip of an article; worked out once, since every statement has a card with it. */
function stripOf(article: Article): ArticleStrip {
	const known = strips.get(article);
	if (known) return known;
	const passages = article.claims.map(({ statement, words }) => ({
		side: statement.speaker.side,
		words,
	}));
	const passageOf = new Map(article.claims.map((claim, at) => [claim, at]));
	const made = { ...stripParts(passages), passageOf };
	strips.set(article, made);
	return made;
}
