import { compareDates } from '../dates/edtf.ts';
import type { LocalContent } from '../translations/localize.ts';
import { asWritten, type Rendition } from '../translations/renditions.ts';
import { readDate } from '../dates/read-date.ts';
import type { Mutable } from './mutable.ts';
import { must } from './must.ts';
import { sourceList, toProse } from './prose.ts';
import type { Side } from './types/parties.ts';
import type { Position, Source, Statement, Topic } from './types/record.ts';
import type { Obligations, OpenQuestion } from './types/lists.ts';
import type { Correction } from './types/changes.ts';
import type { Site } from './types/site.ts';

type ById<T> = ReadonlyMap<string, T>;

/** Topics in the order of `topics.yaml`; where a story has none, in the order of first use. */
export function buildTopics(content: LocalContent): Map<string, Mutable<Topic>> {
	const topics = new Map<string, Mutable<Topic>>();
	const named = asWritten(content.original);
	const add = (id: string, title: string, question?: string, rendition: Rendition = named) => {
		if (topics.has(id)) return;
		topics.set(id, { rendition, id, title, question, statements: [], positions: [] });
	};
	for (const { id, value, rendition } of content.records.topics)
		add(id, value.title, value.question, rendition);
	for (const { value } of content.records.statements) add(value.topic, titleOf(value.topic));
	for (const { value } of content.records.positions) add(value.topic, titleOf(value.topic));
	return topics;
}

function titleOf(id: string): string {
	const words = id.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Adds each side’s position to its topic; returns the sources that back them. */
export function addPositions(
	content: LocalContent,
	topics: ById<Mutable<Topic>>,
	sources: ById<Source>,
	sides: ById<Side>
): Source[] {
	return content.records.positions.flatMap(({ value, rendition }) => {
		const text = toProse(value.position, rendition.lang);
		const listed = value.sources.map((id) => must(sources, id));
		const position: Position = {
			side: must(sides, value.side),
			position: text,
			sources: sourceList(listed, [text], sources),
		};
		must(topics, value.topic).positions.push(position);
		return position.sources;
	});
}

/** What law and agreements ask, if the story says it. */
export function buildObligations(
	content: LocalContent,
	statements: ById<Statement>,
	sources: ById<Source>
): Obligations | undefined {
	const entry = content.records.obligations[0];
	if (!entry) return undefined;
	const { value: record, rendition } = entry;
	const { lang } = rendition;
	const intro = toProse(record.intro, lang);
	const instruments = record.instruments.map(
		({ id, title, date, asks, of, bears, sources: listed }) => {
			const prose = {
				asks: toProse(asks, lang),
				of: toProse(of, lang),
				bears: toProse(bears, lang),
			};
			const own = listed.map((source) => must(sources, source));
			return {
				id,
				title,
				date: readDate(date),
				...prose,
				sources: sourceList(own, Object.values(prose), sources),
			};
		}
	);
	return {
		rendition,
		title: record.title,
		intro,
		statements: record.statements.map((id) => must(statements, id)),
		instruments,
		sources: [
			...new Set([
				...sourceList([], [intro], sources),
				...instruments.flatMap((one) => one.sources),
			]),
		],
	};
}

/** The questions that the record leaves open. */
export function buildQuestions(
	content: LocalContent,
	statements: ById<Statement>,
	sources: ById<Source>
): OpenQuestion[] {
	return content.records.questions.map(({ id, value, rendition }) => {
		const { lang } = rendition;
		const summary = toProse(value.summary, lang);
		const settles = toProse(value.settles, lang);
		const toPoint = ({ says, source }: { says: string; source?: string | undefined }) => ({
			says: toProse(says, lang),
			source: source === undefined ? undefined : must(sources, source),
		});
		const options = value.options.map((option) => ({
			title: option.title,
			strength: option.strength,
			for: option.for.map(toPoint),
			against: option.against.map(toPoint),
		}));
		const points = options.flatMap((option) => [...option.for, ...option.against]);
		const named = points.flatMap(({ source }) => source ?? []);
		return {
			rendition,
			id,
			question: value.question,
			summary,
			settles,
			statements: value.statements.map((statement) => must(statements, statement)),
			options,
			sources: sourceList(named, [summary, settles, ...points.map(({ says }) => says)], sources),
		};
	});
}

/** What was found, if the story says it. */
export function buildFindings(
	content: LocalContent,
	statements: ById<Statement>,
	sources: ById<Source>
): Site['findings'] {
	const entry = content.records.findings[0];
	if (!entry) return undefined;
	const { value, rendition } = entry;
	return {
		rendition,
		findings: value.findings.map((one) => ({
			finding: one.finding,
			statements: one.statements.map((id) => must(statements, id)),
			sources: one.sources.map((id) => must(sources, id)),
		})),
		limits: value.limits,
		document: value.document === undefined ? undefined : must(sources, value.document),
	};
}

/** How it was made, if the story says it. */
export function buildMethod(content: LocalContent, sources: ById<Source>): Site['method'] {
	const entry = content.records.method[0];
	if (!entry) return undefined;
	const { rendition, body, value } = entry;
	const text = toProse(body.text, rendition.lang);
	return { rendition, title: value.title, text, sources: sourceList([], [text], sources) };
}

/** Corrections, the latest first. */
export function buildCorrections(content: LocalContent): Correction[] {
	return content.records.corrections
		.map(({ value }) => ({
			date: readDate(value.date),
			where: value.where,
			said: toProse(value.said, content.original),
			says: toProse(value.says, content.original),
			why: toProse(value.why, content.original),
		}))
		.toReversed()
		.sort((a, b) => compareDates(b.date, a.date));
}
