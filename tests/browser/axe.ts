import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Scope {
	/** Which rules; all of them where none are named. */
	readonly tags?: readonly string[];
	/** Whether every item of a list of hundreds is looked at: axe takes half a minute for them. */
	readonly isWhole?: boolean;
}

/** What axe finds on an open page: for each rule, its id and the elements. */
export async function axeFaults(page: Page, { tags, isWhole = false }: Scope = {}) {
	if (!isWhole)
		await page.evaluate(() => {
			for (const item of document.querySelectorAll('.source:not(:nth-child(8n + 1))'))
				item.remove();
		});
	const axe = new AxeBuilder({ page });
	const { violations } = await (tags ? axe.withTags([...tags]) : axe).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
	);
}
