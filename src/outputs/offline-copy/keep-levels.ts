import type { Source, Statement, TimelineEvent } from '../../story/model/types/record.ts';
import type { FileWords } from '../../edition/words/en/files.ts';

/** How much of the story the file holds. */
export interface Level {
	/** Name of what the page says about what it leaves out. */
	readonly leavesOut: keyof FileWords['keep']['leavesOut'];
	/** Whether the sources of events are listed; otherwise they go by their publisher. */
	readonly hasEventSources: boolean;
	/** Whether an event is told; otherwise its date and title stand alone. */
	readonly isTold: (event: TimelineEvent) => boolean;
	/** Whether an event has a place at all. */
	readonly hasEvent: (event: TimelineEvent) => boolean;
	/** Whether a statement has; the passages of one that has none stand in the article as plain words. */
	readonly hasStatement: (statement: Statement) => boolean;
	readonly isAssessed: (statement: Statement) => boolean;
	readonly hasEvidence: (statement: Statement) => boolean;
	/** Whether eras are introduced. */
	readonly hasIntroductions: boolean;
	/** Whether evidence comes with the words of its source. */
	readonly hasQuotes: boolean;
}

const isKey = (statement: Statement) => statement.isKey;
const bearsOnKey = ({ statements }: TimelineEvent) => statements.some(isKey);

const notes: Level = {
	leavesOut: 'notes',
	hasEventSources: true,
	isTold: () => true,
	hasEvent: () => true,
	hasStatement: () => true,
	isAssessed: () => true,
	hasEvidence: () => true,
	hasIntroductions: true,
	hasQuotes: true,
};
const sources: Level = { ...notes, leavesOut: 'sources', hasEventSources: false };
const events: Level = {
	...sources,
	leavesOut: 'events',
	isTold: ({ statements }) => statements.length > 0,
};
const moreEvents: Level = { ...events, leavesOut: 'moreEvents', isTold: bearsOnKey };
const allEvents: Level = { ...moreEvents, leavesOut: 'allEvents', isTold: () => false };
const assessments: Level = { ...allEvents, leavesOut: 'assessments', isAssessed: isKey };
const introductions: Level = {
	...assessments,
	leavesOut: 'introductions',
	hasIntroductions: false,
};
const quotes: Level = { ...introductions, leavesOut: 'quotes', hasQuotes: false };
const evidence: Level = { ...quotes, leavesOut: 'evidence', hasEvidence: isKey };
const allAssessments: Level = { ...evidence, leavesOut: 'allAssessments', isAssessed: () => false };
const otherEvents: Level = {
	...allAssessments,
	leavesOut: 'otherEvents',
	hasEvent: (event) => event.isKey,
};
const otherStatements: Level = {
	...otherEvents,
	leavesOut: 'otherStatements',
	hasStatement: isKey,
};

/** Each level leaves out more than the one before it. */
export const levels: readonly Level[] = [
	notes,
	sources,
	events,
	moreEvents,
	allEvents,
	assessments,
	introductions,
	quotes,
	evidence,
	allAssessments,
	otherEvents,
	otherStatements,
];

/** Whether the file lists a source: for evidence, for an assessment that it has, or for an event. */
export function isListed({ id, usedBy }: Source, level: Level): boolean {
	return (
		(level.hasEventSources && usedBy.events.length > 0) ||
		usedBy.statements.some(
			(one) =>
				level.isAssessed(one) ||
				(level.hasEvidence(one) && one.evidence.some(({ source }) => source.id === id))
		)
	);
}
