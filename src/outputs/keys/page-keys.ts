import { createHash } from 'node:crypto';
import type { Edition } from '../../edition/edition.ts';
import { pageLinks } from '../../edition/words/page-links.ts';
import { publicationOf } from '../../story/model/publication.ts';
import { thingOf, type Embeddable } from '../../story/model/subject.ts';
import type { Statement, TimelineEvent } from '../../story/model/types/record.ts';
import type { Site } from '../../story/model/types/site.ts';
import { cardOf } from '../cards/site-cards.ts';
import { quotePath } from '../embeds/quote-link.ts';
import { webFonts } from '../fonts/web-fonts.ts';
import { pointOf, regionOf } from '../maps/locator.ts';
import { changesOf } from '../releases/what-changed.ts';

type Thing = Statement | TimelineEvent;

/**
 * Gives for a statement or an event a sum of all that its pages and files follow from, beside the engine: equal keys
 * mean equal bytes.
 *
 * @param near what else a page names, the neighbours to which it leads
 */
export type PageKey = (subject: Embeddable, near?: readonly (Thing | undefined)[]) => string;

/** Parts of a site that are what things follow from one by one, and those that no page of a thing shows. */
const apart = new Set<keyof Site>([
	...(['statements', 'events', 'corrections', 'accounts', 'history', 'days'] as const),
	...(['goneFromArticle', 'releases', 'tally'] as const),
]);
/** Lists of what names a part of a site: only pages of that part show them. */
const backLinks = { usedBy: 0, statements: 0, events: 0, topics: 0 };

/**
 * Makes the keys of an edition. A page of a thing may show any part of the site but other statements and events:
 * of those it may show the ones that are named with it.
 *
 * @param langs the languages of all editions, which pages link to
 */
export async function pageKeys(edition: Edition, langs: readonly string[]): Promise<PageKey> {
	const { site } = edition;
	const sumOf = summing(site);
	const frame = sum([sumOf(await frameOf(edition, langs)), ...partsOf(site).map(sumOf)]);
	const sums = new Map<Thing, string>();
	const own = (thing: Thing) => {
		const known = sums.get(thing) ?? sumOf(thing);
		sums.set(thing, known);
		return known;
	};
	const keys = new Map<Thing, string>();
	const keyOf = (subject: Embeddable, thing: Thing) => {
		const known =
			keys.get(thing) ??
			sum([
				frame,
				own(thing),
				...namedWith(subject).map(own),
				sumOf({ ...toldOf(subject, edition) }),
			]);
		keys.set(thing, known);
		return known;
	};
	return (subject, near = []) => {
		const thing = subject.type === 'statement' ? subject.statement : subject.event;
		const beside = near.map((one) => (one ? own(one) : ''));
		return beside.length === 0 ? keyOf(subject, thing) : sum([keyOf(subject, thing), ...beside]);
	};
}

/** What each page may show: the site without its many parts, and what is worked out of all of them. */
async function frameOf(edition: Edition, langs: readonly string[]) {
	const { site, param, words, addressOf, url } = edition;
	return {
		...Object.fromEntries(Object.entries(site).filter(([name]) => !apart.has(name as keyof Site))),
		place: [url(''), param, langs],
		links: pageLinks(site, words),
		fonts: (await webFonts(site)).map(({ path }) => path),
		region: regionOf(site.events.flatMap((event) => pointOf(event) ?? [])),
		hasDays: site.days.length > 0,
		releases: site.releases.map(({ day, date }) => ({ day, date })),
		addresses: [
			site.things.map(({ id }) => addressOf.thing(id)),
			site.places.map(({ id }) => addressOf.place(id)),
		],
	};
}

/** The parts that other parts name by their ids alone. */
function partsOf({ article, sources, topics, eras, things, places }: Site): readonly object[] {
	return [...article.claims, ...sources, ...topics, ...eras, ...things, ...places].map((part) => ({
		...part,
		...backLinks,
	}));
}

function namedWith(subject: Embeddable): readonly Thing[] {
	return subject.type === 'statement' ? subject.statement.events : subject.event.statements;
}

/** What is worked out of the whole site for one thing. */
function toldOf(subject: Embeddable, { site }: Edition): object {
	const thing = thingOf(subject);
	return {
		card: cardOf(subject, site),
		quotes:
			subject.type === 'statement'
				? subject.statement.claims.map((claim) => quotePath(site, claim))
				: [],
		publication: publicationOf(site, thing),
		changes: thing && changesOf(site, thing),
		corrections: site.corrections.filter(({ where }) => where === thing?.id),
	};
}

/** Sums objects of a site; a part of it within another stands there by its id. */
function summing(site: Site): (part: object) => string {
	const names = new Map<unknown, string>();
	const add = (kind: string, parts: readonly { readonly id: string }[]) => {
		for (const part of parts) names.set(part, `${kind} ${part.id}`);
	};
	add('statement', site.statements);
	add('event', site.events);
	add('source', site.sources);
	add('topic', site.topics);
	add('era', site.eras);
	add('thing', site.things);
	add('place', site.places);
	for (const claim of site.article.claims) names.set(claim, `claim ${claim.anchor}`);
	return (part) =>
		// A copy: the part itself would stand there by its id.
		sum([JSON.stringify({ ...part }, (_, value: unknown) => names.get(value) ?? plain(value))]);
}

function plain(value: unknown): unknown {
	return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
}

function sum(parts: readonly string[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${String(part.length)}:`).update(part);
	return hash.digest('hex');
}
