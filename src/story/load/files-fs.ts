import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { maxBytes, timesAsLong, type ContentFile } from './content-file.ts';
import { fault, fileStart } from './fault.ts';
import { isLeftover } from './stray-files.ts';

/** What a content folder holds, with a fault for each file that cannot be read as text. */
export interface ReadFolder {
	/** The files that could be read, sorted by path. */
	readonly files: readonly ContentFile[];
	/** Paths of every file found, readable or not. */
	readonly paths: readonly string[];
	readonly faults: readonly VFileMessage[];
}

/** What the shown path of a content file begins with: the folder from the working folder, with `/`. */
export function shownPrefix(folder: string): string {
	return `${relative(process.cwd(), folder).replaceAll('\\', '/') || '.'}/`;
}

/**
 * Reads a content folder: the only door to it. Hidden files (`.name`) are left out. Files that are
 * missing, unreadable, not UTF-8, too large, or links that leave the folder become faults.
 */
export function readFolder(folder: string): ReadFolder {
	const faults: VFileMessage[] = [];
	const files: ContentFile[] = [];
	const report = (file: string, ruleId: string, reason: string, note: string) => {
		faults.push(fault({ file, place: fileStart, ruleId, reason, note }));
	};
	const paths = listFiles(folder, '', report).sort();
	const refused = new Set(faults.map((message) => message.file));
	for (const path of paths.filter((one) => !refused.has(one))) {
		// Only its name is told of: it need not be text.
		const text = isLeftover(path) ? '' : readText(folder, path, report);
		if (text !== undefined) files.push({ path, text });
	}
	return { files, paths, faults };
}

type Report = (file: string, ruleId: string, reason: string, note: string) => void;

function listFiles(folder: string, inside: string, report: Report): string[] {
	let entries: Dirent[];
	try {
		entries = readdirSync(join(folder, inside), { withFileTypes: true });
	} catch (error) {
		report(
			inside === '' ? '.' : inside,
			'unreadable',
			`Unexpected folder that cannot be read (${codeOf(error)}), expected a content folder`,
			`Looked in ${join(folder, inside)}. Create it, correct CONTENT_DIR, or mend its permissions.`
		);
		return inside === '' ? [] : [inside];
	}
	return entries
		.filter((entry) => !entry.name.startsWith('.'))
		.flatMap((entry) => {
			const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
			if (entry.isSymbolicLink() && leavesFolder(folder, path)) {
				report(
					path,
					'link-leaves-content',
					'Unexpected symbolic link that leaves the content folder, expected a file in it',
					'Replace the link by a copy of the file, or remove it.'
				);
				return [path];
			}
			// A link counts as a file: following links to folders could go round in circles.
			if (!entry.isDirectory()) return [path];
			if (!/\.(?:md|ya?ml)$/iu.test(entry.name)) return listFiles(folder, path, report);
			reportUnreadable(path, whyUnreadable.folder, report);
			return [path];
		});
}

function leavesFolder(folder: string, path: string): boolean {
	try {
		return !(realpathSync(join(folder, path)) + sep).startsWith(realpathSync(folder) + sep);
	} catch {
		// A link to nothing leads nowhere; reading it says so.
		return false;
	}
}

function readText(folder: string, path: string, report: Report): string | undefined {
	const full = join(folder, path);
	try {
		const stat = statSync(full);
		// Reading a pipe or a device might never end.
		if (!stat.isFile()) {
			reportUnreadable(
				path,
				stat.isDirectory() ? whyUnreadable.folder : whyUnreadable.device,
				report
			);
		} else if (stat.size > maxBytes * timesAsLong(path)) {
			report(
				path,
				'too-large',
				`Unexpected file of ${String(stat.size)} bytes, expected at most ${String(maxBytes * timesAsLong(path))}`,
				'Split it into several files.'
			);
		} else return decode(readFileSync(full), path, report);
	} catch (error) {
		reportUnreadable(path, whyOf(codeOf(error), path), report);
	}
	return undefined;
}

type Why = readonly [what: string, note: string];

const whyUnreadable = {
	folder: ['folder in the place of a file', 'Rename it, or remove it.'],
	device: ['pipe, socket or device', 'Replace it by a text file, or remove it.'],
	link: [
		'symbolic link that leads to no file',
		'Replace the link by a copy of the file, or remove it.',
	],
	name: ['file with a name that is not UTF-8', 'Rename it.'],
} as const satisfies Readonly<Record<string, Why>>;

function whyOf(code: string, path: string): Why {
	// A name that is not UTF-8 is listed with U+FFFD for its bytes, and no file has that name.
	if (code === 'ENOENT' && path.includes('\uFFFD')) return whyUnreadable.name;
	if (code === 'ENOENT' || code === 'ELOOP') return whyUnreadable.link;
	return [`file that cannot be read (${code})`, 'Mend its permissions, or remove it.'];
}

function reportUnreadable(path: string, [what, note]: Why, report: Report): void {
	report(path, 'unreadable', `Unexpected ${what}, expected a text file`, note);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer, path: string, report: Report): string | undefined {
	try {
		// Byte order marks go (the decoder takes one), so columns count from the first letter.
		return utf8.decode(bytes).replace(/^\uFEFF+/u, '');
	} catch {
		report(
			path,
			'not-utf8',
			'Unexpected bytes that are not UTF-8, expected text in UTF-8',
			'Save the file again with the encoding UTF-8.'
		);
		return undefined;
	}
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}
