import type { Words } from '../edition/words/words.ts';
import { oftenPublishers } from '../story/model/source-pages.ts';
import type { Source } from '../story/model/types/record.ts';
import { partId } from '../story/schema/page-ids.ts';
import { seenDegrees, sourceKinds } from '../story/schema/source.ts';
import { offered, type ChoiceGroup } from './choices.ts';

/** The groups of filters of a list of sources, as readers are offered them: what all have is no choice. */
export function sourceFilters(sources: readonly Source[], words: Words): ChoiceGroup[] {
	const says = words.page.record.sources;
	const groups = [
		{
			name: says.kind,
			choices: sourceKinds.map((kind) => ({
				id: partId.kind(kind),
				name: words.sourceKinds[kind],
				count: sources.filter((source) => source.kind === kind).length,
			})),
		},
		{
			name: says.read,
			choices: seenDegrees.map((seen) => ({
				id: partId.seen(seen),
				name: words.seen[seen],
				count: sources.filter((source) => source.seen === seen).length,
			})),
		},
		{
			name: says.publisher,
			choices: oftenPublishers(sources).map(({ id, publisher, sources: list }) => ({
				id,
				name: publisher,
				count: list.length,
			})),
		},
	];
	return offered(
		groups.map((group) => ({
			...group,
			choices: group.choices.filter(({ count }) => count < sources.length),
		}))
	);
}

/** The classes by which filters find a source. */
export function sourceClasses({ kind, seen, publisher }: Source): string[] {
	return [partId.kind(kind), partId.seen(seen), partId.publisher(publisher)];
}
