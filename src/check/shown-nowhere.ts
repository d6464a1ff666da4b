import type { Entry } from '../load/entry.ts';
import { partySides, type Side } from '../schema/primitives.ts';
import { referencesTo } from './references.ts';
import type { CheckContext, Rule } from './rule.ts';

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
		const { actors, topics: rows } = context.content.records;
		checkIdle(
			context,
			'actor',
			'actors',
			// The article’s own voice is there whether it speaks or not.
			actors.filter(({ value }) => value.side !== 'narrator'),
			'Name it as the `speaker` of a statement or among the `actors` of an event, or remove it.'
		);
		checkIdle(
			context,
			'topic',
			'topics',
			rows,
			'Name it as the `topic` of a statement or of a position, or remove it.'
		);
		checkPositions(context);
		checkMap(context);
	},
};

/** Reports what nothing names, unless a record that is broken, or leads nowhere, may have meant it. */
function checkIdle(
	{ content, report }: CheckContext,
	what: string,
	kind: 'actors' | 'topics',
	entries: readonly Entry<unknown>[],
	note: string
): void {
	const { brokenIds, brokenTexts, records, unreadKinds } = content;
	const used = new Set(referencesTo(content, kind).map(({ id }) => id));
	const isBroken = (['statements', 'events', 'positions'] as const).some(
		(one) => brokenIds[one].size > 0
	);
	const known = new Set<string>(records[kind].map(({ id }) => id));
	if (isBroken || unreadKinds.size > 0 || [...used].some((id) => !known.has(id))) return;
	for (const { id, file, locate } of entries) {
		if (used.has(id) || brokenTexts.some((text) => text.includes(id))) continue;
		report({
			file,
			place: locate(['id']),
			reason: `Unexpected ${what} \`${id}\` that nothing refers to, expected at least one reference`,
			note,
		});
	}
}

function checkPositions({ content, report }: CheckContext): void {
	const shown: readonly Side[] = partySides;
	for (const { file, value, locate } of content.records.positions) {
		if (shown.includes(value.side)) continue;
		report({
			file,
			place: locate(['side']),
			reason: `Unexpected position of side \`${value.side}\`, which no page shows, expected one of ${shown.map((side) => `\`${side}\``).join(', ')}`,
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
