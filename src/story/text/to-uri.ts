/**
 * An address as a URI (RFC 3986): what it has outside ASCII, and signs that may not stand in one,
 * percent-encoded; a host in its ASCII form. All else stays as written, for addresses are compared
 * letter by letter.
 */
export function toUri(address: string): string {
	const host = /^[a-z][\w+.-]*:\/\/[^/?#]*/iu.exec(address)?.[0] ?? '';
	const isAscii = /^[\x21-\x7e]*$/u.test(host);
	const start = isAscii ? host : new URL(host).href.replace(/\/$/u, '');
	return (
		start + address.slice(host.length).replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent)
	);
}
