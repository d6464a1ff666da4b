import type { Edition } from '../../edition/edition.ts';
import { howMany } from '../../edition/words/how-many.ts';
import type { Parts } from '../../edition/words/parts.ts';
import { readDate } from '../../story/dates/read-date.ts';
import { formatDate } from '../../story/dates/format.ts';
import type { ChangedPage, DayOfChanges, ThingId } from '../../story/model/types/changes.ts';
import type { Site } from '../../story/model/types/site.ts';
import { figureKey, type Difference } from '../../story/releases/differences.ts';
import { wholeArticle } from '../../story/schema/correction.ts';
import type { PastFigure } from '../../story/schema/release.ts';

/** Something that changed: its name, and its address; none where nothing stands there any more. */
export interface Changed {
	readonly title: string;
	readonly lang: string;
	readonly href: string | undefined;
}

/** A thing by its id, as pages name it; what is gone has the title of its last release. */
export function changedThing(
	{ site, words, address, addressOf }: Edition,
	id: string
): Changed | undefined {
	if (id === wholeArticle)
		return { title: words.page.changes.article, lang: words.lang, href: address('') };
	const statement = site.statements.find((one) => one.id === id);
	if (statement) return named(statement.title, statement.rendition.lang, addressOf.statement(id));
	const event = site.events.find((one) => one.id === id);
	if (event) return named(event.title, event.rendition.lang, addressOf.event(id));
	const source = site.sources.find((one) => one.id === id);
	if (source) return named(source.title, source.language, addressOf.source(id));
	const thing = site.things.find((one) => one.id === id);
	if (thing) return named(thing.name, thing.lang, addressOf.thing(id));
	if (/^(?:s|e)-/u.test(id))
		return named(words.page.changes.article, words.lang, addressOf.passage(id));
	const past = site.releases
		.map(({ record }) => record.statements[id] ?? record.events[id])
		.find((one) => one !== undefined);
	return past && named(past.title, site.original, undefined);
}

/** A page of many things, as one that changed. */
export function changedPage({ words, address }: Edition, page: ChangedPage): Changed {
	const { changes, frame, glance } = words.page;
	const titles = {
		article: changes.article,
		findings: glance.title,
		positions: frame.nav.positions,
	};
	const paths = { article: '', findings: '#glance', positions: 'positions/' };
	return named(titles[page], words.lang, address(paths[page]));
}

function named(title: string, lang: string, href: string | undefined): Changed {
	return { title, lang, href };
}

/** A difference as a sentence. */
export function differenceText(difference: Difference, { words }: Edition): Parts {
	const says = words.page.changes;
	const dateText = (edtf: string) => formatDate(readDate(edtf), words.dates).text;
	switch (difference.part) {
		case 'said':
			return says.answer(words.asked.said, words.said[difference.was], words.said[difference.is]);
		case 'so':
			return says.answer(words.asked.so, words.so[difference.was], words.so[difference.is]);
		case 'date':
			return says.date(dateText(difference.was), dateText(difference.is));
		case 'title':
			return [says.titleChanged];
		case 'figures':
			return [says.figures];
		case 'words':
			return [says.words];
	}
}

/** The words before and after, where a difference has some of its own: titles, and the figures that are not in both. */
export function differenceWords(
	difference: Difference,
	edition: Edition
): { readonly was: string; readonly is: string } | undefined {
	if (difference.part === 'title') return { was: difference.was, is: difference.is };
	if (difference.part !== 'figures') return undefined;
	const { words } = edition;
	const alone = (figures: readonly PastFigure[], others: readonly PastFigure[]) => {
		const known = new Set(others.map(figureKey));
		return figures
			.filter((figure) => !known.has(figureKey(figure)))
			.map(({ giver, whom, what, least, most, about }) =>
				words.labelled(
					giver,
					[howMany({ what, least, most, isAbout: about === true }, words), whom].join(words.comma)
				)
			)
			.join('; ');
	};
	const { was, is } = difference;
	return { was: alone(was, is), is: alone(is, was) };
}

/** The days on which a thing changed in what is kept or accounted for, the latest first, with nothing else of them. */
export function changesOf({ days }: Site, { kind, id }: ThingId): DayOfChanges[] {
	return days
		.map((day) => ({
			...day,
			accounts: day.accounts.filter(({ where }) => where === id),
			differences: day.differences.filter((one) => one.kind === kind && one.id === id),
		}))
		.filter(({ accounts, differences }) => accounts.length + differences.length > 0);
}
