/** A line of an entry that stands on another page. */
export interface EntryLine {
	/** The id of the entry, which the line has on its page. */
	readonly id: string;
	readonly href: string;
	readonly name: string;
}

/** Up to so many lines fit on a page that a phone opens. */
const most = 400;

/** Whether there are more lines than a page has room for: then a script leads on. */
export function hasManyLines(lines: readonly EntryLine[]): boolean {
	return lines.length > most;
}
