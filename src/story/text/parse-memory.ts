import { createHash } from 'node:crypto';

/** What was parsed before. It keeps copies, so that nobody changes what another gets. */
export interface ParseMemory {
	readonly get: (key: string) => unknown;
	readonly set: (key: string, value: unknown) => void;
}

const place = Symbol.for('on-the-record: parse memory');

/**
 * Sets the memory of this process, or takes it away. It belongs to the process and not to a module,
 * because Astro bundles the modules of a site anew.
 */
export function rememberIn(memory: ParseMemory | undefined): void {
	Object.assign(globalThis, { [place]: memory });
}

/**
 * What a parser makes of a text; the parser is asked where no memory has it.
 *
 * @param parser its name, with all that its answer depends on besides the text
 */
export function remembered<T extends object>(parser: string, text: string, parse: () => T): T {
	const memory = memoryOfProcess();
	if (!memory) return parse();
	const key = createHash('sha256').update(`${parser}\0`).update(text).digest('hex');
	const known = memory.get(key);
	if (known !== undefined) return known as T;
	const made = parse();
	memory.set(key, made);
	return made;
}

function memoryOfProcess(): ParseMemory | undefined {
	return (globalThis as { [place]?: ParseMemory })[place];
}
