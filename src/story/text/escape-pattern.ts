/** A text as a regular expression that finds just it; of JavaScript’s kind, nginx’s and Caddy’s. */
export function escapePattern(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
