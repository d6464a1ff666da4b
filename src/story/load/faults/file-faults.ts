import type { VFileMessage } from 'vfile-message';
import { fault, fileStart } from '../fault.ts';
import { idExpected, idFrom } from '../id-from.ts';
import { kinds, type Kind } from '../kinds.ts';
import { nearestNote } from './nearest.ts';
import { strayNote } from '../stray-files.ts';

/** The fault of a file under a name that no kind has. */
export function unknownFile(path: string): VFileMessage {
	const examples = Object.values(kinds).map((kind) => kind.example);
	const [folder = '', ...inside] = path.split('/');
	const beside = examples.filter((name) =>
		inside.length > 0 ? name.startsWith(`${folder}/`) : !name.includes('/')
	);
	const known = beside.length > 0 ? beside : examples;
	return fault({
		file: path,
		place: fileStart,
		ruleId: 'unknown-file',
		reason: `Unexpected file \`${path}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}`,
		note:
			strayNote(path) ?? nearestPath(path) ?? 'Rename it, or move it out of the content folder.',
	});
}

/** The fault of a file whose name cannot be an id, and so not an address; `undefined` where it can. */
export function misnamedFile(path: string, kind: Kind): VFileMessage | undefined {
	if (strayNote(path) !== undefined) return unknownFile(path);
	const id = kind.path.exec(path)?.groups?.['id'];
	const expected = id === undefined ? undefined : idExpected(id);
	if (id === undefined || expected === undefined) return undefined;
	const better = idFrom(id);
	return fault({
		file: path,
		place: fileStart,
		ruleId: 'unknown-file',
		reason: `Unexpected file name \`${id}\`, expected ${expected}`,
		note:
			better === ''
				? 'Rename the file: its name becomes part of an address.'
				: `Rename the file to \`${path.replace(id, better)}\`.`,
	});
}

/** The fault of a folder without a file that must be there. */
export function missingFile(kind: Kind): VFileMessage {
	return fault({
		file: kind.example,
		place: fileStart,
		ruleId: 'missing-file',
		reason: `Unexpected content folder without \`${kind.example}\`, expected that file`,
		note: `Add \`${kind.example}\`.`,
	});
}

function nearestPath(path: string): string | undefined {
	const [first = '', ...rest] = path.split('/');
	const examples = Object.values(kinds).map((kind) => kind.example.split('/'));
	if (rest.length === 0) {
		const files = examples.filter((parts) => parts.length === 1).map(([name = '']) => name);
		return nearestNote(first, files, 'file');
	}
	const folders = [
		...new Set(examples.filter((parts) => parts.length > 1).map(([name = '']) => name)),
	];
	const own = examples.find(([name, ...more]) => name === first && more.length > 0);
	const ending = own?.at(-1)?.endsWith('.md') === true ? '.md' : '.yaml';
	if (!folders.includes(first)) return nearestNote(first, folders, 'folder');
	if (rest.length > 1) return `Move it up into \`${first}/\`.`;
	return path.endsWith(ending) ? undefined : `Rename it to end in \`${ending}\`.`;
}
