import type { Position } from 'unist';
import type { Content } from '../../load/content.ts';
import { redirectsIn } from '../../load/published.ts';
import { partId, partIds } from '../../schema/page-ids.ts';
import { passageKinds } from '../../schema/published.ts';
import { seenDegrees, sourceKinds } from '../../schema/source.ts';
import { exampleEvent } from '../example-story.ts';
import { allPassageIds } from '../../article/passage-ids.ts';
import type { CheckContext, Rule } from '../rule.ts';

export const reservedId: Rule = {
	id: 'reserved-id',
	family: 'links',
	why: 'The id of a record is an anchor in a page beside the anchors that the page has itself; of two with one name, a link finds the first.',
	passes: { 'timeline/main-quay.md': exampleEvent() },
	fails: { 'timeline/main.md': exampleEvent() },
	check: (context) => {
		const reserved = reservedIds(context);
		for (const { kind, id, file, place } of anchors(context.content)) {
			if (!reserved[kind].has(id)) continue;
			context.report({
				file,
				place: place(),
				reason: `Unexpected id \`${id}\`, which a part of the page has, expected another`,
				note: file.includes(`/${id}.`)
					? `Rename the file, for example to \`${file.replace(`/${id}.`, `/${id}-1.`)}\`.`
					: `Give it another id, for example \`${id}-1\`.`,
			});
		}
	},
};

/** The kinds of records whose ids are anchors as they are: in the timeline, in the list of sources, … */
export type AnchorKind = 'events' | 'sources' | 'questions' | 'instruments' | 'statements';

/** The ids that the pages with such anchors have themselves. */
export function reservedIds({
	content,
	copies,
}: Pick<CheckContext, 'content' | 'copies'>): Readonly<Record<AnchorKind, ReadonlySet<string>>> {
	const { eras, sources, questions, sides, categories } = content.records;
	const page = [...partIds.each, ...sources.map(({ id }) => partId.source(id))];
	const passages = allPassageIds(content, copies);
	const moved = passageKinds.flatMap((kind) => redirectsIn(content, kind).map(({ from }) => from));
	return {
		events: new Set([
			...page,
			...partIds.timeline,
			...categories.map(({ id }) => partId.category(id)),
			...sides.map(({ id }) => partId.side(id)),
			...eras.flatMap(({ id }) => [partId.era(id), partId.inEra(id), partId.title(id)]),
		]),
		sources: new Set([
			...partIds.each,
			...partIds.sources,
			...sourceKinds.map(partId.kind),
			...seenDegrees.map(partId.seen),
			...sources.map(({ value }) => partId.publisher(value.publisher)),
		]),
		questions: new Set([...page, ...questions.map(({ id }) => partId.title(id))]),
		instruments: new Set(page),
		// In `keep.html`, where sources have their numbers.
		statements: new Set([
			...partIds.keep,
			...sources.map((_source, index) => String(index + 1)),
			...passages,
			...moved,
		]),
	};
}

interface Anchor {
	readonly kind: AnchorKind;
	readonly id: string;
	readonly file: string;
	readonly place: () => Position;
}

/** Every id that is an anchor, and every old one that leads on from one. */
function anchors({ records }: Content): Anchor[] {
	const own = (['events', 'sources', 'questions', 'statements'] as const).flatMap((kind) =>
		records[kind].map(({ id, file, value, locate }) => ({
			kind,
			id,
			file,
			place: () => locate('id' in value ? ['id'] : []),
		}))
	);
	const instruments = records.obligations.flatMap(({ value, file, locate }) =>
		value.instruments.map(({ id }, index) => ({
			kind: 'instruments' as const,
			id,
			file,
			place: () => locate(['instruments', index, 'id']),
		}))
	);
	const old = (['events', 'sources', 'statements'] as const).flatMap((kind) =>
		redirectsIn({ records }, kind).map(({ from, file, place }) => ({ kind, id: from, file, place }))
	);
	return [...own, ...instruments, ...old];
}
