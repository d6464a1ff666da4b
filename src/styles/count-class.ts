/** The class of an element that holds so many things. */
export function countClass(count: number): string {
	return `of-${String(count)}`;
}

/** Rules that tell the styles of such elements their `--count`: pages may carry no `style` attributes. */
export function countLayer(counts: readonly number[], more = ''): string {
	const rules = [...new Set(counts)].map(
		(count) => `.${countClass(count)}{--count:${String(count)}}`
	);
	return `@layer components{${rules.join('')}${more}}`;
}

/**
 * The same as a style of its own, for parts of a page that may hold one: no `<header>` may.
 *
 * @param more further rules of a component; each style of a page costs the sum that its policy names it by
 */
export function countRules(counts: readonly number[], more = ''): string {
	return `<style>${countLayer(counts, more)}</style>`;
}

/** Letters that a line of a phone holds. */
const perLine = 36;

/**
 * About how many lines paragraphs take on a phone. A part that is not drawn yet is given room by it, and
 * rather too much than too little: of what has no room, links seem to lie upon those of the next part.
 *
 * @param more letters that each paragraph has besides
 */
export function linesOf(paragraphs: readonly string[], more = 0): number {
	return paragraphs.reduce((sum, { length }) => sum + Math.ceil((length + more) / perLine), 0);
}
