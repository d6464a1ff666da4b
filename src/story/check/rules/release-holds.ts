import { shortHash } from '../../article/passage-ids.ts';
import { fileStart } from '../../load/fault.ts';
import { releasesIn } from '../../load/published.ts';
import { hashOfRelease } from '../../releases/hash-of-release.ts';
import { snapshotOf, type Snapshot } from '../../releases/snapshot.ts';
import { exampleRelease } from '../lookups/example-release.ts';
import type { CheckContext, Rule } from '../rule.ts';

const [[path, text] = ['', '']] = Object.entries(exampleRelease(''));
const next = (after: string) => ({
	[path]: text,
	'releases/2025-02-02.yaml': `${text}after: ${after}\n`,
});

export const releaseHolds: Rule = {
	id: 'release-holds',
	family: 'links',
	why: 'Readers cite a release and compare its hashes; each names the file of the one before it, so that none is edited, taken out or put in later.',
	passes: next(hashOfRelease(text)),
	fails: next(hashOfRelease(shortHash('another text'))),
	check: (context) => {
		const { content, report } = context;
		if (content.unreadKinds.size > 0 || content.brokenTexts.length > 0) return;
		const releases = releasesIn(content);
		for (const [index, { file, value, locate }] of releases.entries()) {
			const before = releases[index - 1];
			const after = before && hashOfRelease(content.files.get(before.file)?.text ?? '');
			if (value.after === after) continue;
			const of = before ? `that of ${before.file}` : 'none, since no release is before it';
			report({
				file,
				place: value.after === undefined ? fileStart : locate(['after']),
				reason: `Unexpected ${value.after === undefined ? 'release without the hash' : 'hash'} of the file of the release before it, expected ${of}`,
				note: `Releases stay as they were published: bring back ${before ? before.file : 'the release before it'} as it was (\`git log -p -- releases\`), and take out what was not published.`,
			});
		}
		checkOwn(context, releases.at(-1));
	},
};

const noted = [
	'article',
	'statements',
	'events',
	'sources',
	'positions',
	'findings',
	'passages',
	'notes',
	'entries',
] as const satisfies readonly (keyof Snapshot)[];

/** A release of what the content folder holds says of it what a release of it would say now. */
function checkOwn(context: CheckContext, last: ReturnType<typeof releasesIn>[number] | undefined) {
	const now = snapshotOf(context);
	if (last?.value.content !== now.content) return;
	const wrong = noted.find((name) => inOrder(last.value[name]) !== inOrder(now[name]));
	if (wrong === undefined) return;
	context.report({
		file: last.file,
		place: wrong in last.value ? last.locate([wrong]) : fileStart,
		reason: `Unexpected \`${wrong}\` of a release that is not what this content has, expected what was published`,
		note: 'Its `content` says that it is of this content: bring the file back as `npm run publish-release` wrote it.',
	});
}

/** A value as text, the same whatever the order of its keys. */
function inOrder(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner !== null && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
