import { stringify } from 'yaml';
import type { CheckedContent } from '../story/check/check.ts';
import type { ContentFile } from '../story/load/content-file.ts';
import { publishedIds, redirectMap, releasesIn } from '../story/load/published.ts';
import { hashOfRelease } from '../story/releases/hash-of-release.ts';
import { contentHash, snapshotOf } from '../story/releases/snapshot.ts';
import { passageKinds, publishedKinds } from '../story/schema/published.ts';
import type { ReleaseRecord } from '../story/schema/release.ts';

/** What publishing a release writes, and what it removes, by path in the content folder. */
export interface ReleaseFiles {
	readonly written: ReadonlyMap<string, string>;
	readonly removed: readonly string[];
}

const [oldList, redirectList] = ['published.yaml', 'redirects.yaml'] as const;
const intro = `# What was published on this day; \`npm run publish-release\` wrote it. It stays as it is: what changes
# later is in the next release, and in corrections.yaml or changes.yaml.
`;

/**
 * The files of a release of checked content. The first takes over `published.yaml`: what was gone by then
 * is noted in it, and redirects get a file of their own.
 */
export function releaseFiles(checked: CheckedContent, day: string, says: string): ReleaseFiles {
	const { content } = checked;
	const isTakenOver = content.files.has(oldList);
	const redirects = isTakenOver ? allRedirects(checked) : undefined;
	const after = new Map<string, Pick<ContentFile, 'text'>>(content.files);
	after.delete(oldList);
	if (redirects !== undefined) after.set(redirectList, { text: redirects });
	const snapshot = snapshotOf(checked);
	const gone = isTakenOver ? goneBefore(checked) : {};
	const before = releasesIn(content).at(-1);
	const release = {
		says,
		...(before && { after: hashOfRelease(content.files.get(before.file)?.text ?? '') }),
		...snapshot,
		content: contentHash({ files: after as Map<string, ContentFile> }),
		...(Object.keys(gone).length > 0 && { gone }),
	};
	return {
		written: new Map([
			[`releases/${day}.yaml`, intro + stringify(release, { lineWidth: 0 })],
			...(redirects === undefined ? [] : [[redirectList, redirects] as const]),
		]),
		removed: isTakenOver ? [oldList] : [],
	};
}

/** Redirects of both files as the text of one; `undefined` where there are none. */
function allRedirects({ content }: CheckedContent): string | undefined {
	const kinds = [...publishedKinds, ...passageKinds].flatMap((kind) => {
		const map = redirectMap(content, kind);
		return map.size === 0 ? [] : [[kind, Object.fromEntries(map)] as const];
	});
	if (kinds.length === 0) return undefined;
	return `# Where a published id that is gone leads now: old id to new id.\n${stringify(Object.fromEntries(kinds))}`;
}

/** What `published.yaml` lists and nothing has any more. */
function goneBefore(checked: CheckedContent): ReleaseRecord['gone'] {
	const { content } = checked;
	const snapshot = snapshotOf(checked);
	const ids = publishedKinds.flatMap((kind) => {
		const known = new Set(content.records[kind].map(({ id }) => id));
		const gone = publishedIds(content, kind).flatMap(({ id }) => (known.has(id) ? [] : [id]));
		return gone.length === 0 ? [] : [[kind, gone] as const];
	});
	const passages = passageKinds.flatMap((kind) => {
		const gone = publishedIds(content, kind).filter(({ id }) => !Object.hasOwn(snapshot[kind], id));
		if (gone.length === 0) return [];
		return [[kind, Object.fromEntries(gone.map(({ id, words }) => [id, words]))] as const];
	});
	return Object.fromEntries<unknown>([...ids, ...passages]);
}
