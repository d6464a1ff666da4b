import type { Position } from 'unist';
import type { Content } from '../load/content.ts';
import type { Path } from '../load/fault.ts';
import type { KindName } from '../load/kinds.ts';
import { meantNote, nearestAmong } from '../load/nearest.ts';
import { fieldName } from '../load/schema-words.ts';
import { allProse, citedIds } from './prose.ts';
import type { CheckContext } from './rule.ts';

/** One place where a record names another by its id. */
export interface Reference {
	readonly id: string;
	readonly file: string;
	readonly place: () => Position;
	/** The field, for the message: `evidence[1].source`, or a citation. */
	readonly field: string;
}

type Field = readonly [kind: KindName, ...steps: string[]];

/** The fields that hold ids, by the kind of thing they name; `*` stands for every item of a list. */
const referenceFields = {
	statements: [
		['article', 'claims', '*', 'statement'],
		['obligations', 'statements', '*'],
		['questions', 'statements', '*'],
	],
	sources: [
		['article', 'source'],
		['statements', 'evidence', '*', 'source'],
		['events', 'sources', '*'],
		['positions', 'sources', '*'],
		['obligations', 'instruments', '*', 'sources', '*'],
		['questions', 'options', '*', 'for', '*', 'source'],
		['questions', 'options', '*', 'against', '*', 'source'],
	],
	actors: [
		['statements', 'speaker'],
		['events', 'actors', '*'],
	],
	events: [['statements', 'events', '*']],
	topics: [
		['statements', 'topic'],
		['positions', 'topic'],
	],
} as const satisfies Readonly<Partial<Record<KindName, readonly Field[]>>>;

export type ReferencedKind = keyof typeof referenceFields;

/** Every place that names a thing of one kind, citations in prose included. */
export function referencesTo(content: Content, kind: ReferencedKind): Reference[] {
	const found: Reference[] = [];
	for (const [from, ...steps] of referenceFields[kind] as readonly Field[]) {
		for (const entry of content.records[from]) {
			for (const [path, id] of idsAt(entry.value, steps, [])) {
				found.push({
					id,
					file: entry.file,
					place: () => entry.locate(path),
					field: `\`${fieldName(path)}\``,
				});
			}
		}
	}
	if (kind === 'sources') {
		for (const prose of allProse(content)) {
			for (const { id, offset } of citedIds(prose)) {
				found.push({
					id,
					file: prose.file,
					place: () => prose.place(offset, id.length),
					field: 'a citation',
				});
			}
		}
	}
	return found;
}

function* idsAt(value: unknown, steps: readonly string[], path: Path): Generator<[Path, string]> {
	const [step, ...rest] = steps;
	if (step === undefined) {
		if (typeof value === 'string') yield [path, value];
	} else if (step === '*') {
		if (Array.isArray(value))
			for (const [index, item] of value.entries()) yield* idsAt(item, rest, [...path, index]);
	} else if (value !== null && typeof value === 'object') {
		yield* idsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
	}
}

/** Reports every reference to a thing that does not exist, with the nearest id that does. */
export function checkReferences(
	{ content, report }: CheckContext,
	kind: ReferencedKind,
	what: string,
	where: (id: string) => string
): void {
	const known = new Set([
		...content.records[kind].map((entry) => entry.id),
		...content.brokenIds[kind],
	]);
	// A file of the kind could not be read: the id may well stand in it.
	if (content.unreadKinds.has(kind)) return;
	const nearest = nearestAmong([...known]);
	// Where there is nothing of the kind, one thing is missing, not each of those that are named.
	const references = referencesTo(content, kind);
	const shown = known.size === 0 ? references.slice(0, 1) : references;
	const others = references.length - shown.length;
	for (const reference of shown) {
		if (known.has(reference.id)) continue;
		report({
			file: reference.file,
			place: reference.place(),
			reason: `Unexpected id \`${reference.id}\` in ${reference.field}, expected the id of ${what}`,
			note:
				meantNote(nearest(reference.id), 'id') ??
				`Add ${where(reference.id)}, or correct the id.${others > 0 ? `\nThere is no ${what.replace(/^an? /u, '')} at all; ${String(others)} more places name one.` : ''}`,
		});
	}
}

/** Reports every thing of a kind that nothing names. */
export function checkUnused(
	{ content, report }: CheckContext,
	kind: ReferencedKind,
	what: string,
	note: string
): void {
	// What could not be read may name anything.
	if (content.unreadKinds.size > 0) return;
	const known = new Set(content.records[kind].map((entry) => entry.id));
	const nearest = nearestAmong([...known]);
	const used = new Set<string | undefined>();
	// A misspelt id counts for the one that was meant, so that one slip stays one fault.
	for (const { id } of referencesTo(content, kind)) used.add(known.has(id) ? id : nearest(id));
	// A record that could not be read may name the thing: its words count, so that one fault stays one.
	for (const text of content.brokenTexts) {
		for (const word of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/gu)) used.add(word[0]);
	}
	for (const entry of content.records[kind]) {
		if (used.has(entry.id)) continue;
		const isListed = (entry.value as { id?: unknown }).id !== undefined;
		report({
			file: entry.file,
			place: entry.locate(isListed ? ['id'] : []),
			reason: `Unexpected ${what} \`${entry.id}\` that nothing refers to, expected at least one reference`,
			note,
		});
	}
}
