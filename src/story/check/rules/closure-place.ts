import { placeId } from '../../text/place-id.ts';
import { exampleEvent } from '../example-story.ts';
import type { Rule } from '../rule.ts';

const place = '{ name: New quay, lat: 54.1, lon: 12.1, precision: point }';
const closures = (name: string) => `[{ place: ${name}, date: 2025-01-14/2025-01-20 }]`;

export const closurePlace: Rule = {
	id: 'closure-place',
	family: 'links',
	why: 'A chart of closures gives each place one line under its name in every language; so what was shut goes by the name of a place of an event.',
	passes: { 'timeline/late-ferry.md': exampleEvent({ place, closures: closures('New quay') }) },
	fails: { 'timeline/late-ferry.md': exampleEvent({ place, closures: closures('The quay') }) },
	check: ({ content, report }) => {
		// An event that could not be read may have the place.
		if (content.brokenIds.events.size > 0 || content.unreadKinds.has('events')) return;
		const names = new Map(
			content.records.events.flatMap(({ value: { place } }) =>
				place ? [[placeId(place.name), place.name] as const] : []
			)
		);
		for (const { file, value, locate } of content.records.events) {
			for (const [index, { place }] of (value.closures ?? []).entries()) {
				if (names.has(placeId(place))) continue;
				report({
					file,
					place: locate(['closures', index, 'place']),
					reason: `Unexpected \`${place}\` in \`closures[${String(index)}]\`, expected the name of a \`place\` of an event`,
					note: 'Write the name as the event has it that took place there.',
				});
			}
		}
	},
};
