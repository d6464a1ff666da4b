import type { ElementContent } from 'hast';
import { formatDate } from '../../story/dates/format.ts';
import { sourceName } from '../../story/model/source-order.ts';
import type { Era, TimelineEvent } from '../../story/model/types/record.ts';
import { tongue } from '../../edition/words/lang-attributes.ts';
import { comparedList } from './keep-quotations.ts';
import { inTongue, node, proseNodes, sourceRef, type Keep } from './keep-nodes.ts';

/** The timeline, era by era. */
export function timelineNodes(keep: Keep): ElementContent[] {
	const { site, level, lang } = keep;
	const { eras, events } = site;
	const groups: readonly (readonly [Era | undefined, readonly TimelineEvent[]])[] = [
		...eras.map((era) => [era, era.events.filter(level.hasEvent)] as const),
		[undefined, events.filter((event) => !event.era && level.hasEvent(event))],
	];
	return groups.flatMap(([era, inside]) => [
		...(era ? [node('h3', tongue(era.rendition.lang, lang), era.title)] : []),
		...(era && level.hasIntroductions ? proseNodes(era.intro, keep) : []),
		...(inside.length === 0
			? []
			: [
					node(
						'ul',
						{},
						inside.map((event) => eventNode(event, keep))
					),
				]),
	]);
}

function eventNode(event: TimelineEvent, keep: Keep) {
	const { numbers, words, level, lang } = keep;
	const { date, title, text, contested, dateNote, sources, quotations, rendition } = event;
	const day = words.labelled(formatDate(date, words.dates).text, '');
	if (!level.isTold(event)) return node('li', {}, day, inTongue(title, rendition.lang, keep));
	// Sources that the list leaves out go by their publisher, each publisher once.
	const unlisted = sources.filter((source) => !numbers.has(source.id)).map(sourceName);
	const listed = sources.flatMap((source) => sourceRef(source.id, keep) ?? []);
	return node(
		'li',
		{},
		day,
		node('b', tongue(rendition.lang, lang), title),
		[text, dateNote, contested].flatMap((one) => (one ? proseNodes(one, keep) : [])),
		comparedList(quotations, keep),
		' ',
		listed,
		unlisted.length > 0 && node('small', {}, [...new Set(unlisted)].join('; '))
	);
}
