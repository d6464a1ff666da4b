/**
 * The beginning of a text, at most `limit` characters: up to the end of a sentence where that keeps
 * more than half, else up to a word, with an ellipsis.
 */
export function shorten(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const sentence = /^.*[.!?؟۔][”’“‘»)]?(?=\s)/su.exec(text.slice(0, limit + 1))?.[0];
	if (sentence !== undefined && sentence.length > limit / 2) return sentence;
	const words = text.slice(0, limit - 1);
	const space = words.search(/\s\S*$/u);
	return `${(space > 0 ? words.slice(0, space) : words).replace(/[\s,;:–-]+$/u, '')}…`;
}
