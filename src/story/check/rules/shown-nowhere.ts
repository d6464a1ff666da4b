import { checkUnused } from '../lookups/references.ts';
import { isVoice, partySides } from '../lookups/voice.ts';
import type { CheckContext, Rule } from '../rule.ts';

const topics =
	'- { id: punctuality, title: Punctuality, question: Does the ferry keep its times? }\n';
const position = (side: string) =>
	`- { topic: punctuality, side: ${side}, position: "The ferry was late [@harbour-log].", sources: [harbour-log] }\n`;

export const shownNowhere: Rule = {
	id: 'shown-nowhere',
	family: 'links',
	why: 'What an editor writes is there to be read; what passes the check and stands on no page was mostly meant for another place.',
	passes: { 'topics.yaml': topics, 'positions.yaml': position('other') },
	fails: { 'topics.yaml': topics, 'positions.yaml': position('narrator') },
	check: (context) => {
		checkUnused(context, {
			kind: 'actors',
			what: 'actor',
			note: 'Name it as the `speaker` of a statement or among the `actors` of an event, or remove it.',
			// The article’s own voice is there whether it speaks or not.
			isMeant: ({ side }) => !isVoice(context.content, side),
			areFew: true,
		});
		checkUnused(context, {
			kind: 'topics',
			what: 'topic',
			note: 'Name it as the `topic` of a statement or of a position, or remove it.',
			areFew: true,
		});
		checkPositions(context);
		checkMap(context);
	},
};

/** Positions stand below the sides that hold some: all but the article’s own voice. */
function checkPositions({ content, report }: CheckContext): void {
	const shown = partySides(content);
	for (const { file, value, locate } of content.records.positions) {
		// Of a side that is not listed `side-exists` speaks.
		if (!isVoice(content, value.side)) continue;
		report({
			file,
			place: locate(['side']),
			reason: `Unexpected position of side \`${value.side}\`, which no page shows, expected ${shown.length > 1 ? 'one of ' : ''}${shown.map((side) => `\`${side}\``).join(', ')}`,
			note: 'Name the side that holds the position; what the article says in its own voice stands in its statements.',
		});
	}
}

/** What is said of maps is said below one: there is none where no event has a point. */
function checkMap({ content, report }: CheckContext): void {
	const { events, site } = content.records;
	const isDrawn = events.some(({ value }) => value.place?.lat !== undefined);
	if (isDrawn || content.brokenIds.events.size > 0 || content.unreadKinds.has('events')) return;
	for (const { file, value, locate } of site) {
		if (!value.map) continue;
		report({
			file,
			place: locate(['map']),
			reason: 'Unexpected `map` without a map, expected an event with a point',
			note: 'Give the place of an event its `lat` and `lon`, or remove `map`.',
		});
	}
}
