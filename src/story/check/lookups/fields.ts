import type { Position } from 'unist';
import type { Content } from '../../load/content.ts';
import type { Entry } from '../../load/entry.ts';
import type { Path } from '../../load/fault.ts';
import { kinds, type KindName } from '../../load/kinds.ts';
import type { Role } from '../../schema/roles.ts';
import { fieldsOf, textsAt } from '../../schema/walk.ts';

/** A text of a record, with what its schema says that it is. */
export interface FieldText {
	readonly kind: KindName;
	readonly entry: Entry<unknown>;
	readonly path: Path;
	readonly role: Role;
	readonly text: string;
	readonly place: () => Position;
}

/** Every text of the content that has a role which is asked for, kind by kind. */
export function* fieldTexts(
	content: Content,
	isWanted: (role: Role, kind: KindName) => boolean
): Generator<FieldText> {
	for (const kind of Object.keys(kinds) as KindName[]) {
		for (const { pattern, role, isMapKey } of fieldsOf(kinds[kind].schema)) {
			if (!role || !isWanted(role, kind)) continue;
			for (const entry of content.records[kind] as readonly Entry<unknown>[]) {
				for (const [path, value] of textsAt(entry.value, pattern)) {
					const text = isMapKey ? String(path.at(-1)) : value;
					const place = () => (isMapKey ? entry.locateKey(path) : entry.locate(path));
					yield { kind, entry, path, role, text, place };
				}
			}
		}
	}
}
