import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Scope {
	/** Which groups of rules; all of them where none are named. */
	readonly tags?: readonly string[];
	/** Which rules alone. */
	readonly rules?: readonly string[];
	/** Whether every item of a list of hundreds is looked at: axe takes half a minute for them. */
	readonly isWhole?: boolean;
}

/** What axe finds on an open page: for each rule, its id and the elements. */
export async function axeFaults(page: Page, { tags, rules, isWhole = false }: Scope = {}) {
	if (!isWhole)
		await page.evaluate(() => {
			for (const item of document.querySelectorAll('.source:not(:nth-child(8n + 1))'))
				item.remove();
		});
	// What is drawn as it comes near moves what stands after it, while axe looks at what covers what.
	await page.evaluate(() => {
		const drawn = new CSSStyleSheet();
		drawn.replaceSync('.late { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(drawn);
	});
	// Only faults are asked for, and in the page itself: the way over a second page is for frames
	// of other hosts, and takes several times as long.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (tags) axe.withTags([...tags]);
	if (rules) axe.withRules([...rules]);
	const { violations } = await axe.analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
	);
}
