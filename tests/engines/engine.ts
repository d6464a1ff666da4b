import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Another browser than Chromium, driven by the protocol that it speaks itself. */
export interface Engine {
	/** Opens an address in a window of some width; a window may not go below a width of its own. */
	readonly open: (address: string, width: number) => Promise<void>;
	/** What an expression gives in the page, as JSON has it; a promise is waited for. */
	readonly evaluate: (expression: string) => Promise<unknown>;
	/** What is in sight, as PNG. */
	readonly picture: () => Promise<Buffer>;
	readonly close: () => Promise<void>;
}

/** The path of a program, or `undefined` where the machine has none of that name. */
export function programPath(name: string): string | undefined {
	return (process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((path) => existsSync(path));
}

/** What a function that is made for the page gives there. */
export async function inPage<T, A extends readonly unknown[]>(
	{ evaluate }: Pick<Engine, 'evaluate'>,
	work: (...args: A) => T,
	...args: A
): Promise<Awaited<T>> {
	const given = args.map((one) => JSON.stringify(one)).join(', ');
	return (await evaluate(`(${String(work)})(${given})`)) as Awaited<T>;
}
