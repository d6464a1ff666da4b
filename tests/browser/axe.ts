import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface Scope {
	/** Which groups of rules; all of them where none are named. */
	readonly tags?: readonly string[];
	/** Which rules alone. */
	readonly rules?: readonly string[];
	/** Whether every item of a list of hundreds is looked at: axe takes half a minute for them. */
	readonly isWhole?: boolean;
}

/** Items of a long list that look like those before them: all but the first eight, and every eighth. */
const further = ':is(li, tr, dt, dd):nth-child(n + 9):not(:nth-child(8n + 1))';
/** To compare the colours of a text with all that may lie behind it takes longer than all other rules together. */
const colourRules = ['color-contrast', 'color-contrast-enhanced'];

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
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const named: Pick<RunOptions, 'runOnly'> = rules
		? { runOnly: { type: 'rule', values: [...rules] } }
		: tags
			? { runOnly: { type: 'tag', values: [...tags] } }
			: {};
	const selector = isWhole ? '*' : `*:not(${further}, ${further} *)`;
	return page.evaluate(findFaults, { named, selector, colourRules });
}

/** Runs in the page, which has axe. Only faults are asked for: to describe what is right takes as long as to look. */
async function findFaults({
	named,
	selector,
	colourRules: ids,
}: {
	named: Pick<RunOptions, 'runOnly'>;
	selector: string;
	colourRules: readonly string[];
}): Promise<string[]> {
	const own = (window as unknown as { axe: typeof axe }).axe;
	own.configure({ rules: ids.map((id) => ({ id, selector })) });
	const { violations } = await own.run(document, { resultTypes: ['violations'], ...named });
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
	);
}
