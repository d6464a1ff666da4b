import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Edition } from '../../edition/edition.ts';
import type { Release } from '../../story/model/types/changes.ts';
import { downloadsOf } from '../data/edition-downloads.ts';
import { jsonText } from '../data/write-json.ts';
import { zenodoMetadata } from './zenodo.ts';

/** The data of a release as one file, ready for an archive. */
export interface ReleasePackage {
	/** Its name, with the day. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** SHA-256 in hexadecimal. */
	readonly sha256: string;
}

const made = new WeakMap<Release, ReleasePackage>();

/**
 * Every download of an edition with the list of what was published and a description for Zenodo, in one ZIP
 * file. Its only date is the day of the release, so that it is the same bytes whenever it is built.
 */
export function releasePackage(edition: Edition, release: Release): ReleasePackage {
	const known = made.get(release);
	if (known) return known;
	const { day } = release;
	const files: Record<string, string> = {
		...Object.fromEntries(downloadsOf(edition).files.map(({ path, text }) => [path, text])),
		'release.json': releaseJson(release),
		'.zenodo.json': jsonText(zenodoMetadata(edition, release)),
	};
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const zippable: Zippable = Object.fromEntries(
		Object.entries(files).map(([path, text]) => [path, strToU8(text)])
	);
	// ZIP has clocks without a place, and the library takes the hours of this machine’s.
	const bytes = zipSync(zippable, { level: 9, mtime: new Date(year, month - 1, date, 12) });
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const one = { name: `data-${day}.zip`, bytes, sha256 };
	made.set(release, one);
	return one;
}

/** What a release says, as JSON. */
export function releaseJson({ day, record }: Release): string {
	return jsonText({ release: day, ...record });
}
