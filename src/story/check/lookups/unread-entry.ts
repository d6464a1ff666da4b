/** A line that was meant as an entry of a list and is read as more of the paragraph. */
export interface UnreadEntry {
	readonly offset: number;
	readonly marker: string;
	/** What begins the entry in Markdown. */
	readonly instead: '-' | '1.';
}

/** Signs with no other use at the start of a line. */
const bullet = /^[•‣⁃∙●◦▪▫■□○◆►▶·](?=\s)/u;
const dash = /^[–—―−](?=\s)/u;
/**
 * A number of at most three digits (a year has four) with a sign behind it. Markdown knows those in
 * digits of ASCII with `.` or `)`.
 */
const number = /^(?:(?!\d)\p{Nd}{1,3}[.)\-–۔]|\d{1,3}[\-–۔]|\(\p{Nd}{1,3}\))(?=\s)/u;

/**
 * The first line of a paragraph that was meant as an entry of a list. A bullet makes one; so does a
 * number at the start of the paragraph, or where the next line has one, too, and a dash where the next
 * line has one: prose may go on with either in a new line.
 *
 * @param written the paragraph as it is written
 */
export function unreadEntry(written: string): UnreadEntry | undefined {
	const lines = [...written.matchAll(/^[ \t>]*(?<line>.*)$/gmu)].map((match) => {
		const line = match.groups?.['line'] ?? '';
		return { line, offset: match.index + match[0].length - line.length };
	});
	for (const [index, { line, offset }] of lines.entries()) {
		const next = lines[index + 1]?.line ?? '';
		const [marker] =
			bullet.exec(line) ??
			(dash.test(next) ? dash.exec(line) : null) ??
			(index === 0 || number.test(next) ? number.exec(line) : null) ??
			[];
		if (marker !== undefined)
			return { offset, marker, instead: /\p{Nd}/u.test(marker) ? '1.' : '-' };
	}
	return undefined;
}
