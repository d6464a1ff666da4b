import type { Position } from 'unist';
import type { Content } from '../../load/content.ts';
import { replacing } from '../../load/fault.ts';
import { meantNote, nearestAmong, onlyAmong } from '../../load/faults/nearest.ts';
import type { KindName, RecordOf } from '../../load/kinds.ts';
import { fieldName } from '../../load/faults/schema-words.ts';
import type { IdKind, Role } from '../../schema/roles.ts';
import { fieldTexts } from './fields.ts';
import { allProse, citedInProse } from './prose.ts';
import type { CheckContext } from '../rule.ts';
import { isCopyKind } from '../../translations/translations.ts';

/** One place where a record names another by its id. */
export interface Reference {
	readonly id: string;
	readonly file: string;
	readonly place: () => Position;
	/** The field, for the message: `evidence[1].source`, or a citation. */
	readonly field: () => string;
}

/** Every place that names a thing of one kind, citations in prose included. */
function referencesTo(content: Content, kind: IdKind): Reference[] {
	// A translation repeats ids of its original, to say which entry it speaks of.
	const isMeant = (role: Role, from: KindName) =>
		role.type === 'id' && role.of === kind && !isCopyKind(from);
	const found: Reference[] = [...fieldTexts(content, isMeant)].map(
		({ entry, path, text, place }) => ({
			id: text,
			file: entry.file,
			place,
			field: () => `\`${fieldName(path)}\``,
		})
	);
	if (kind === 'sources') {
		for (const prose of allProse(content)) {
			for (const { id, offset } of citedInProse(prose)) {
				found.push({
					id,
					file: prose.file,
					place: () => prose.place(offset, id.length),
					field: () => 'a citation',
				});
			}
		}
	}
	return found;
}

/** Reports every reference to a thing that does not exist, with the nearest id that does. */
export function checkReferences(
	{ content, report }: CheckContext,
	kind: IdKind,
	what: string,
	where: (id: string) => string
): void {
	const known = new Set([
		...content.records[kind].map((entry) => entry.id),
		...content.brokenIds[kind],
	]);
	// A file of the kind could not be read: the id may well stand in it.
	if (content.unreadKinds.has(kind)) return;
	const [nearest, only] = [nearestAmong([...known]), onlyAmong([...known])];
	// Where there is nothing of the kind, one thing is missing, not each of those that are named.
	const references = referencesTo(content, kind);
	const shown = known.size === 0 ? references.slice(0, 1) : references;
	const others = references.length - shown.length;
	for (const reference of shown) {
		if (known.has(reference.id)) continue;
		const place = reference.place();
		const meant = only(reference.id);
		report({
			file: reference.file,
			place,
			reason: `Unexpected id \`${reference.id}\` in ${reference.field()}, expected the id of ${what}`,
			fix: meant === undefined ? undefined : [replacing(place, meant)],
			note:
				meantNote(nearest(reference.id), 'id') ??
				`Add ${where(reference.id)}, or correct the id.${others > 0 ? `\nThere is no ${what.replace(/^an? /u, '')} at all; ${String(others)} more places name one.` : ''}`,
		});
	}
}

/** Things of a kind that have to be named somewhere. */
interface Unused<K extends IdKind> {
	readonly kind: K;
	readonly what: string;
	readonly note: string;
	/** Which of them have to be named; all where it is not given. */
	readonly isMeant?: (value: RecordOf<K>) => boolean;
	/** Whether they are so few that an id which is like none of theirs may have meant any of them. */
	readonly areFew?: boolean;
}

/** Reports every thing of a kind that nothing names. */
export function checkUnused<K extends IdKind>(
	{ content, report }: CheckContext,
	{ kind, what, note, isMeant = () => true, areFew = false }: Unused<K>
): void {
	// What could not be read may name anything.
	if (content.unreadKinds.size > 0) return;
	const known = new Set(content.records[kind].map((entry) => entry.id));
	const nearest = nearestAmong([...known]);
	const used = new Set<string | undefined>();
	// A misspelt id counts for the one that was meant, so that one slip stays one fault.
	for (const { id } of referencesTo(content, kind)) used.add(known.has(id) ? id : nearest(id));
	if (areFew && used.has(undefined)) return;
	// A record that could not be read may name the thing: its words count, so that one fault stays one.
	for (const text of content.brokenTexts) {
		for (const word of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/gu)) used.add(word[0]);
	}
	for (const entry of content.records[kind]) {
		if (used.has(entry.id) || !isMeant(entry.value)) continue;
		const isListed = (entry.value as { id?: unknown }).id !== undefined;
		report({
			file: entry.file,
			place: entry.locate(isListed ? ['id'] : []),
			reason: `Unexpected ${what} \`${entry.id}\` that nothing refers to, expected at least one reference`,
			note,
		});
	}
}
