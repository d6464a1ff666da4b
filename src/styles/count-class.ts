/** The class of an element that holds so many things. */
export function countClass(count: number): string {
	return `of-${String(count)}`;
}

/** Rules that tell the styles of such elements their `--count`: pages may carry no `style` attributes. */
export function countRules(counts: readonly number[]): string {
	const rules = [...new Set(counts)].map(
		(count) => `.${countClass(count)}{--count:${String(count)}}`
	);
	return `<style>@layer components{${rules.join('')}}</style>`;
}
