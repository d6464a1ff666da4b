/**
 * Texts as the files of hosts have to hold them. What a file cannot hold as itself is refused: none of it
 * may end a line, a word or a block early, or be taken for a variable.
 */

/** A word of nginx’s configuration. `$` begins a variable there, and nothing escapes it. */
export function forNginx(text: string): string {
	refuse(text, /[$\p{Cc}]/u, 'nginx');
	return /^[\w./~:-]+$/u.test(text) ? text : quoted(text);
}

/** A regular expression as a word of nginx’s configuration, which takes quotes and backslashes apart first. */
export function patternForNginx(pattern: string): string {
	refuse(pattern, /\p{Cc}/u, 'nginx');
	return quoted(pattern);
}

function quoted(text: string): string {
	return `"${text.replace(/["\\]/gu, String.raw`\$&`)}"`;
}

/** A word of a Caddyfile. Braces hold variables there; a backslash stands for itself, or takes a quote away. */
export function forCaddy(text: string): string {
	refuse(text, /[{}\\\p{Cc}]/u, 'Caddy');
	return /^[\w./~:[\]-]+$/u.test(text) ? text : `"${text.replaceAll('"', String.raw`\"`)}"`;
}

/** A word of either file with quotes about it, which a value of a header always has. */
export function inQuotes(word: string): string {
	return word.startsWith('"') ? word : `"${word}"`;
}

/** A line of `_headers`. */
export function forHeaders(text: string): string {
	return refuse(text, /\p{Cc}/u, '_headers');
}

/** An address of `_headers`, in which `*` and `:name` stand for others. */
export function addressForHeaders(address: string): string {
	return refuse(address, /[\s*:\p{Cc}]/u, '_headers');
}

function refuse(text: string, signs: RegExp, host: string): string {
	const [sign] = signs.exec(text) ?? [];
	if (sign === undefined) return text;
	const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	throw new Error(
		`Unexpected character U+${code} in \`${text.replace(/\p{Cc}/gu, '·')}\`, expected none that the file for ${host} cannot hold`
	);
}
