import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { loadContent } from '../story/load/content.ts';
import { readFolder } from '../story/load/files-fs.ts';
import { contentHash } from '../story/releases/snapshot.ts';

/** Content of a release in a folder of its own, or what is missing to have it, in one sentence. */
export type ReleasedContent =
	| { readonly folder: string; readonly from: string; readonly remove: () => void }
	| { readonly missing: string };

/**
 * The content as it was released on a day: the content folder itself, where nothing has changed since, or
 * else from the history of its git repository. Its hash tells that it is the one that was released.
 */
export function releasedContent(content: string, day: string): ReleasedContent {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'release-')));
	const remove = () => {
		rmSync(folder, { recursive: true, force: true });
	};
	const take = (from: string, fill: () => void) => {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder);
		fill();
		return isOfRelease(folder, day) ? { folder, from, remove } : undefined;
	};
	const missing = (sentence: string) => {
		remove();
		return { missing: sentence };
	};
	const here = take('the content folder', () => {
		cpSync(content, folder, { recursive: true });
	});
	if (here) return here;
	const git = (...args: string[]) => lines(run(content, args).stdout.toString());
	if (run(content, ['rev-parse', '--git-dir']).status !== 0)
		return missing(
			`The release of ${day} is not what ${content} holds, and no git repository is there to take it from`
		);
	const file = `releases/${day}.yaml`;
	const added = git('log', '--diff-filter=A', '--format=%H', '--', file).at(-1);
	if (added === undefined) {
		const isShallow = git('rev-parse', '--is-shallow-repository')[0] === 'true';
		return missing(
			isShallow
				? `No commit with ${file} is here: the history is cut short (\`git fetch --unshallow\` brings the rest)`
				: `No commit has ${file}: that release was never committed, or is none`
		);
	}
	const later = git('rev-list', '--reverse', `${added}..HEAD`, '--', '.');
	for (const commit of [added, ...later]) {
		const found = take(`commit ${commit.slice(0, 12)}`, () => {
			extract(content, commit, folder);
		});
		if (found) return found;
	}
	return missing(
		`No commit from ${added.slice(0, 12)} on has the content whose hash ${file} names: what was released was not committed with it`
	);
}

/** Whether a folder holds what a release names; releases of later days are taken out of it. */
function isOfRelease(folder: string, day: string): boolean {
	const releases = join(folder, 'releases');
	try {
		for (const name of readdirSync(releases))
			if (basename(name, '.yaml') > day) rmSync(join(releases, name));
	} catch {
		return false;
	}
	const { content } = loadContent(readFolder(folder).files);
	const release = content.records.releases.find(({ id }) => id === day);
	return release?.value.content === contentHash(content);
}

/** Writes the files below a folder as they were in a commit. */
function extract(content: string, commit: string, into: string): void {
	const listed = run(content, ['ls-tree', '-r', '-z', commit]).stdout.toString();
	const files = listed.split('\0').flatMap((line) => {
		const found = /^100\d{3} blob (?<id>[0-9a-f]+)\t(?<path>.+)$/su.exec(line)?.groups;
		return found ? [{ id: found['id'] ?? '', path: found['path'] ?? '' }] : [];
	});
	const batch = run(content, ['cat-file', '--batch'], files.map(({ id }) => `${id}\n`).join(''));
	let at = 0;
	for (const { path } of files) {
		const end = batch.stdout.indexOf(10, at);
		const size = Number(batch.stdout.subarray(at, end).toString().split(' ')[2]);
		mkdirSync(dirname(join(into, path)), { recursive: true });
		writeFileSync(join(into, path), batch.stdout.subarray(end + 1, end + 1 + size));
		at = end + size + 2;
	}
}

function run(cwd: string, args: readonly string[], input?: string) {
	return spawnSync('git', args, { cwd, input, maxBuffer: 1024 * 1024 * 1024 });
}

function lines(text: string): string[] {
	return text.split('\n').filter(Boolean);
}
