import type { Site } from '../../story/model/types/site.ts';
import type { Subject } from '../../story/model/subject.ts';
import { articleCard, eventCard, statementCard } from './build-cards.ts';
import { cardPath } from './card-hash.ts';
import type { Card } from './card.ts';

/** A card and its path from the site’s root. */
export interface PlacedCard {
	readonly card: Card;
	readonly path: string;
}

const placed = new WeakMap<object, PlacedCard>();

/** The card of what a page is about; the article’s for a page without one of its own. */
export function cardOf(subject: Subject | undefined, site: Site): PlacedCard {
	if (subject?.type === 'statement')
		return once(subject.statement, () => statementCard(subject.statement, site));
	if (subject?.type === 'event') return once(subject.event, () => eventCard(subject.event, site));
	return once(site, () => articleCard(site));
}

/** Every card of the site: the article’s, then statements, then events. */
export function allCards(site: Site): PlacedCard[] {
	return [
		cardOf(undefined, site),
		...site.statements.map((statement) => cardOf({ type: 'statement', statement }, site)),
		...site.events.map((event) => cardOf({ type: 'event', event }, site)),
	];
}

function once(thing: object, make: () => Card): PlacedCard {
	const known = placed.get(thing);
	if (known) return known;
	const card = make();
	const made = { card, path: cardPath(card) };
	placed.set(thing, made);
	return made;
}
