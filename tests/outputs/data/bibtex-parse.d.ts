/** The part of `bibtex-parse` that tests use; the package carries no types. */
declare module 'bibtex-parse' {
	/** The entries of a file: `key`, `type`, and each field by its name in capitals. */
	export function entries(text: string): Readonly<Record<string, string>>[];
}
