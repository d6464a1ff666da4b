import type { VFileMessage } from 'vfile-message';

/** Rules that stumble over what stands in for a field which could not be read, and the field. */
const followed: Readonly<Record<string, string>> = {
	'sha256-matches': 'sha256',
	'translation-stale': 'original',
	'quote-in-article': 'quote',
};

/**
 * Leaves out faults that follow from a field that is missing or is none of its kind, which is reported
 * at the same place. What such a fault knows to type is told with the other: the hash that belongs there.
 */
export function withoutShapeFollowers(faults: readonly VFileMessage[]): VFileMessage[] {
	const shapes = new Map<string, VFileMessage>();
	for (const one of faults)
		if (one.ruleId === 'wrong-type' || one.ruleId === 'missing-field')
			for (const [, field] of one.reason.matchAll(/`(?:[\w[\]]+\.)*(\w+)`/gu))
				shapes.set(keyOf(one, field), one);
	return faults.filter((one) => {
		const field = followed[one.ruleId ?? ''];
		const shape = field === undefined ? undefined : shapes.get(keyOf(one, field));
		if (!shape || field === undefined) return true;
		const known = new RegExp(`${field}: [0-9a-f]{64}`, 'u').exec(one.note ?? '')?.[0];
		if (known !== undefined)
			shape.note =
				shape.ruleId === 'missing-field'
					? (shape.note ?? '').replace(`${field}: …`, known)
					: `Write \`${known}\`.`;
		return false;
	});
}

function keyOf({ file, place }: VFileMessage, field = ''): string {
	const start = place && 'start' in place ? place.start.offset : undefined;
	return `${String(start)} ${field} ${file ?? ''}`;
}
