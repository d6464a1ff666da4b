import { meantNote, nearestAmong } from '../../load/faults/nearest.ts';
import type { Content } from '../../load/content.ts';
import { accountsIn, publishedIds, redirectsIn } from '../../load/published.ts';
import { wholeArticle, type AccountPart } from '../../schema/correction.ts';
import { passageId } from '../../schema/primitives.ts';
import { passageKinds, publishedKinds, type PublishedKind } from '../../schema/published.ts';
import { allPassageIds } from '../../article/passage-ids.ts';
import type { Rule } from '../rule.ts';

const correction = (where: string) =>
	`- { date: 2025-02-01, where: ${where}, said: It was on time., says: It was late., why: The log shows it. }\n`;

/** Kinds of records that have ids of their own. */
const kinds = [
	'statements',
	'events',
	'sources',
	'actors',
	'topics',
	'eras',
	'questions',
	'glossary',
] as const;

export const correctionTarget: Rule = {
	id: 'correction-target',
	family: 'links',
	why: 'A correction says what it corrects, and feed and data tie it to that; one that names nothing corrects nothing.',
	passes: { 'corrections.yaml': correction('ferry-was-late') },
	fails: { 'corrections.yaml': correction('fery-was-late') },
	check: ({ content, copies, report }) => {
		// What could not be read may have any id.
		if (content.unreadKinds.size > 0) return;
		const passages = allPassageIds(content, copies);
		const there = [...recordIds(content), ...passages];
		const known = new Set([
			...there,
			wholeArticle,
			...goneIds(content),
			...kinds.flatMap((kind) => [...content.brokenIds[kind]]),
		]);
		const nearest = nearestAmong([...known]);
		for (const { file, value, locate } of accountsIn(content)) {
			const parts = partsOf(content, value.where);
			if (value.what !== undefined && !parts.includes(value.what))
				report({
					file,
					place: locate(['what']),
					reason: `Unexpected \`what: ${value.what}\` of ${value.where === undefined ? 'an entry without \`where\`' : `\`${value.where}\``}, expected ${parts.length === 0 ? 'none' : `one of ${parts.map((part) => `\`${part}\``).join(', ')}, or none`}`,
					note: 'Statements have `said`, `so` and `title`, events `title`, `date` and `figures`, the article and its passages `words`; leave `what` out for anything else.',
				});
			if (value.where === undefined || known.has(value.where)) continue;
			report({
				file,
				place: locate(['where']),
				reason: `Unexpected id \`${value.where}\` in \`where\`, expected that of what was corrected`,
				note:
					meantNote(nearest(value.where), 'id') ??
					'Name a statement, an event, a source, a passage (`s-…`) or another thing that has an id, or one that was published and is gone; leave `where` out where it is no single thing.',
			});
		}
	},
};

/** The parts of a thing that `what` may name; of what is not known, all. */
function partsOf(content: Content, id: string | undefined): readonly AccountPart[] {
	if (id === undefined) return [];
	const isOf = (kind: PublishedKind) =>
		content.records[kind].some((one) => one.id === id) ||
		content.brokenIds[kind].has(id) ||
		publishedIds(content, kind).some((one) => one.id === id);
	if (id === wholeArticle || passageId.safeParse(id).success) return ['words'];
	const parts = [
		...(isOf('statements') ? (['said', 'so', 'title'] as const) : []),
		...(isOf('events') ? (['title', 'date', 'figures'] as const) : []),
	];
	return [...new Set(parts)];
}

function recordIds({ records }: Content): string[] {
	return [
		...kinds.flatMap((kind) => records[kind].map(({ id }) => id)),
		...records.obligations.flatMap(({ value }) => value.instruments.map(({ id }) => id)),
	];
}

/** Ids that have been published, whether anything has them still or not. */
function goneIds(content: Content): string[] {
	return [...publishedKinds, ...passageKinds].flatMap((kind) => [
		...publishedIds(content, kind).map(({ id }) => id),
		...redirectsIn(content, kind).map(({ from }) => from),
	]);
}
