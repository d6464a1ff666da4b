import { createHash } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { ParseMemory } from '../text/parse-memory.ts';

/** A memory that lies on disk from one build to the next. */
export interface KeptMemory extends ParseMemory {
	/** Writes what was asked for since it was opened; what nobody asked for is forgotten. */
	readonly save: () => void;
	/** Adds what was new to what is kept; a cache that cannot be written is no fault. */
	readonly add: () => void;
}

/** Everything that an answer of a parser follows from, besides the text: this code and its packages. */
const code = ['../load', '../text', '../schema'].map((room) =>
	fileURLToPath(new URL(room, import.meta.url))
);
/** Folders of content whose parses are kept side by side. */
const mostFiles = 12;
const packages = ['package.json', 'node_modules/.package-lock.json'];

/**
 * Opens what builds of a content folder have parsed before. A file that is missing, cut short or
 * changed counts as empty.
 *
 * @param content the content folder; each has a file of its own
 */
export function openMemory(
	content: string,
	cache = resolve('node_modules/.cache/on-the-record')
): KeptMemory {
	const version = versionOfParsers();
	const file = join(cache, `parsed-${version}-${sha256(content).slice(0, 16)}`);
	const kept = readKept(file);
	const used = new Map<string, Uint8Array>();
	let isNew = false;
	return {
		get: (key) => {
			const bytes = used.get(key) ?? kept.get(key);
			if (bytes === undefined) return undefined;
			used.set(key, bytes);
			return deserialize(bytes) as unknown;
		},
		set: (key, value) => {
			used.set(key, serialize(value));
			isNew = true;
		},
		save: () => {
			if (isNew || used.size < kept.size) writeKept(file, used, version);
		},
		add: () => {
			try {
				if (isNew) writeKept(file, new Map([...kept, ...used]), version);
			} catch {
				// Whoever may only read a story may check it.
			}
		},
	};
}

function readKept(file: string): ReadonlyMap<string, Uint8Array> {
	try {
		const bytes = readFileSync(file);
		const body = bytes.subarray(64);
		if (sha256(body) !== bytes.subarray(0, 64).toString('latin1')) return new Map();
		return deserialize(body) as Map<string, Uint8Array>;
	} catch {
		return new Map();
	}
}

/** Moves the file into place when whole, since two builds may run at once, and removes what is outdated. */
function writeKept(file: string, used: ReadonlyMap<string, Uint8Array>, version: string): void {
	const folder = dirname(file);
	mkdirSync(folder, { recursive: true });
	const body = serialize(used);
	const made = `${file}.${String(process.pid)}`;
	writeFileSync(made, Buffer.concat([Buffer.from(sha256(body), 'latin1'), body]));
	renameSync(made, file);
	const files = readdirSync(folder).map((name) => join(folder, name));
	const current = files.filter((one) => one.includes(`parsed-${version}-`));
	const byAge = current.toSorted((a, b) => ageOf(a) - ageOf(b));
	for (const one of files.filter((path) => !byAge.slice(0, mostFiles).includes(path)))
		rmSync(one, { force: true });
}

function ageOf(file: string): number {
	return -(statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function versionOfParsers(): string {
	const files = code.flatMap((room) =>
		readdirSync(room, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
	);
	const hash = createHash('sha256').update(process.version);
	for (const file of [...files, ...packages.map((path) => resolve(path))]) {
		try {
			hash.update(`${file.slice(file.lastIndexOf('/'))}\0`).update(readFileSync(file));
		} catch {
			// A copy of the engine may lack the list of packages that npm writes.
			hash.update('none');
		}
	}
	return hash.digest('hex').slice(0, 16);
}

function sha256(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}
