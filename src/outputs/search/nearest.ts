import { distance, maySlip } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The word of the site that comes nearest to one that stands nowhere; none where a third of it would have to change. */
export function nearestOf(term: string, { counts }: Vocabulary): string[] {
	if (!maySlip(term)) return [];
	let least = Math.ceil(term.length / 3);
	let nearest: string[] = [];
	for (const word of counts.keys()) {
		if (!maySlip(word) || Math.abs(word.length - term.length) > least) continue;
		const edits = distance(term, word, least);
		if (edits > least || (edits === least && nearest.length > 0)) continue;
		[least, nearest] = [edits, [word]];
	}
	return nearest;
}
