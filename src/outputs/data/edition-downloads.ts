import { buildDownloads, type Downloads } from './downloads.ts';
import type { Edition } from '../../edition/edition.ts';

const built = new WeakMap<Edition, Downloads>();

/** Every file below an edition’s `data/`, written once for the page and for the files themselves. */
export function downloadsOf(edition: Edition): Downloads {
	const known = built.get(edition);
	if (known) return known;
	const made = buildDownloads(edition);
	built.set(edition, made);
	return made;
}
