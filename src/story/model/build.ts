import type { CheckedContent } from '../check/check.ts';
import { passageIds, wordsById } from '../article/passage-ids.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { Content } from '../load/content.ts';
import { redirectMap } from '../load/published.ts';
import type { ActorRecord } from '../schema/actor.ts';
import type { SiteRecord } from '../schema/site.ts';
import { buildArticle } from './article.ts';
import { readDate } from '../dates/read-date.ts';
import { localize, type LocalContent, type LocalEntry } from '../translations/localize.ts';
import type { Mutable } from './mutable.ts';
import {
	addPositions,
	buildCorrections,
	buildFindings,
	buildMethod,
	buildObligations,
	buildQuestions,
	buildTopics,
} from './pages.ts';
import { comparisonsOf } from './comparisons.ts';
import { must } from './must.ts';
import { buildPlaces, buildThings } from './things.ts';
import { sourceList, toProse } from './prose.ts';
import { buildPast } from './releases.ts';
import { compareSources } from './source-order.ts';
import { buildSources, noteUse } from './sources.ts';
import { buildCategories, buildSides } from './sides.ts';
import { buildStatements } from './statements.ts';
import { tally } from './tally.ts';
import { buildTimeline } from './timeline.ts';
import type { Actor, Side } from './types/parties.ts';
import type { Statement } from './types/record.ts';
import type { Site } from './types/site.ts';

/** One site for each language, that of the article first. */
export type Sites = readonly [original: Site, ...translated: Site[]];

/** Builds the site in every language that `site.yaml` names. */
export function buildSites(checked: CheckedContent): Sites {
	const [, ...others] = checked.content.records.site[0]?.value.languages ?? [];
	return [buildSite(checked), ...others.map((lang) => buildSite(checked, lang))];
}

/**
 * Builds what the pages see: ids replaced by the things they name, everything linked both ways and
 * sorted. Pure, and total for content without faults; throws where content was not checked.
 */
export function buildSite(checked: CheckedContent, inLanguage?: string): Site {
	const [original] = checked.copies;
	const lang = inLanguage ?? original?.entry.value.lang ?? '';
	const content = localize(checked.content, lang, original?.entry.value.lang ?? lang);
	const [site] = content.records.site;
	const [entry] = content.records.article;
	const copy = checked.copies.find((one) => one.entry.body === entry?.body);
	if (checked.faults.length > 0 || !site || !entry || !copy)
		throw new Error('Content with faults cannot become a site.');
	const meta = site.value;
	const sides = buildSides(content);
	const categories = buildCategories(content);
	const actors = new Map(
		content.records.actors.map(({ value }) => [value.id, toActor(value, sides, content)])
	);
	const openSources = buildSources(
		content.records.sources,
		content.records.publishers,
		redirectMap(content, 'sources')
	);
	const sources = new Map([...openSources].map(([id, { source }]) => [id, source]));
	const topics = buildTopics(content);
	const { events, eras } = buildTimeline(
		content,
		{ actors, sources, sides, categories },
		openSources,
		checked.content
	);
	const statements = buildStatements(content, {
		actors,
		events: new Map(events.map((event) => [event.id, event])),
		openSources,
		sources,
		topics,
		comparison: comparisonsOf(checked.content),
	});
	const idsOf = (one: typeof copy) =>
		passageIds(checked.content, checked.copies).get(one) ?? new Map<never, string>();
	const originals =
		original && original !== copy
			? wordsById(original, idsOf(original))
			: new Map<string, string>();
	const article = buildArticle(copy, entry, statements, sources, idsOf(copy), originals, [
		...sides.values(),
	]);
	const obligations = buildObligations(content, statements, sources);
	const questions = buildQuestions(content, statements, sources);
	const findings = buildFindings(content, statements, sources);
	const method = buildMethod(content, sources);
	const corrections = buildCorrections(content);
	const past = buildPast(checked, content);
	const mapNote =
		meta.map?.note === undefined ? undefined : toProse(meta.map.note, site.rendition.lang);
	const inNotes = article.notes.map(({ note }) => note);
	const inAccounts = past.accounts.flatMap(({ said, says, why }) => [said, says, why]);
	const named = [
		...(article.source ? [article.source] : []),
		...(findings?.document ? [findings.document] : []),
		...(findings?.findings ?? []).flatMap((one) => one.sources),
	];
	noteUse(openSources, sourceList(named, inNotes, sources), { page: 'article' });
	noteUse(openSources, sourceList([], [mapNote], sources), { page: 'timeline' });
	noteUse(openSources, addPositions(content, topics, sources, sides), { page: 'positions' });
	noteUse(openSources, obligations?.sources ?? [], { page: 'law' });
	for (const question of questions) noteUse(openSources, question.sources, { page: 'questions' });
	noteUse(openSources, sourceList(method?.sources ?? [], inAccounts, sources), {
		page: 'method',
	});
	const things = buildThings(checked.content, content, {
		sources,
		statements,
		events,
		topics,
		sides,
	});
	for (const thing of things) noteUse(openSources, thing.sources, { page: 'people' });
	const ordered = inArticleOrder(
		statements,
		article.claims.map(({ statement }) => statement)
	);
	const all = [...sources.values()].sort(compareSources);
	return {
		lang,
		original: content.original,
		rendition: site.rendition,
		titleLang: hasOwnTitle(checked.content, site) ? lang : content.original,
		meta: { ...meta, recordEndsOn: readDate(meta.recordEnds) },
		article,
		statements: ordered,
		events,
		eras,
		topics: [...topics.values()],
		sources: all,
		actors: [...actors.values()],
		sides: [...sides.values()],
		categories: [...categories.values()],
		obligations,
		questions,
		things,
		places: buildPlaces(events, lang),
		findings,
		method,
		corrections,
		...past,
		changed: latest([
			article.retrieved,
			...all.map(({ accessed }) => accessed),
			...past.accounts.map(({ day }) => readDate(day)),
			...past.releases.map(({ date }) => date),
		]),
		map: {
			disputed: meta.map?.disputed ?? [],
			note: mapNote,
		},
		tally: tally(ordered, events, all),
	};
}

/** Whether the title of the site is written in the language of its translation. */
function hasOwnTitle({ records }: Content, { rendition }: LocalEntry<SiteRecord>): boolean {
	return (
		rendition.isTranslation &&
		records.siteCopies.some(
			({ lang, value }) =>
				lang === rendition.lang && (value as { readonly title?: string }).title !== undefined
		)
	);
}

/** The date that ends last. */
function latest(dates: readonly (EdtfDate | undefined)[]): EdtfDate | undefined {
	return dates
		.filter((date) => date !== undefined)
		.reduce<EdtfDate | undefined>(
			(last, date) => (last && last.last >= date.last ? last : date),
			undefined
		);
}

function toActor(
	{ id, names, ...rest }: ActorRecord,
	sides: ReadonlyMap<string, Side>,
	{ lang, original }: LocalContent
): Actor {
	const side = must(sides, rest.side);
	const own = names[lang];
	if (own !== undefined) return { id, name: own, lang, side };
	return { id, name: names[original] ?? id, lang: original, side };
}

function inArticleOrder(
	statements: ReadonlyMap<string, Mutable<Statement>>,
	claimed: readonly Statement[]
): Statement[] {
	return [...new Set([...claimed, ...statements.values()])];
}
