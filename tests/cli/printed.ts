import { vi } from 'vitest';

/** Keeps what a command prints, to both streams, from being printed; gives a function that says it so far. */
export function catchPrinted(): () => string {
	let printed = '';
	const print = (text: string | Uint8Array) => {
		printed += String(text);
		return true;
	};
	vi.spyOn(process.stdout, 'write').mockImplementation(print);
	vi.spyOn(process.stderr, 'write').mockImplementation(print);
	return () => printed;
}
