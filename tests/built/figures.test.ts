import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { howMany, numberWords } from '../../src/edition/words/how-many.ts';
import { figureCharts } from '../../src/story/model/figure-charts.ts';
import { partId } from '../../src/story/schema/page-ids.ts';
import { record } from './editions.ts';
import { folded, pageOf } from './pages.ts';

const file = 'figures/index.html';

test.each(record)(
	'every figure stands on one page, with whom it counts, who gave it and its event: $name',
	({ folder, site, words, path }) => {
		const { $ } = pageOf(folder, file);
		const { givers, others } = figureCharts(site.events, site.actors);
		const all = site.events.flatMap(({ figures }) => figures);
		const rows = $('.chart [scope=row]').length;
		expect(rows + $('.other-figures dd').length).toBe(all.length);
		for (const { actor, charts } of givers) {
			const tables = $(`[aria-labelledby="${partId.giver(actor.id)}"] .chart`).toArray();
			expect(tables.length).toBe(charts.length);
			for (const [index, { counted }] of charts.entries()) {
				const table = $(tables[index]);
				expect(
					table
						.find('[scope=rowgroup]')
						.toArray()
						.map((one) => folded($(one).text()))
				).toEqual(counted.map(({ whom }) => folded(whom)));
				for (const [place, { event, figure }] of counted.flatMap((one) => one.figures).entries()) {
					const row = table.find('tr:has([scope=row])').eq(place);
					expect(row.find('a').attr('href')).toBe(`/${path}timeline/${event.id}/`);
					expect(row.find('a').attr('aria-label')).toContain(event.title);
					expect(folded(row.find('td').text())).toContain(folded(numberWords(figure, words)));
					if (figure.giver !== actor.name)
						expect(folded(row.find('small').text())).toBe(folded(figure.giver));
				}
			}
		}
		const listed = $('.other-figures dd').toArray();
		expect(listed.map((one) => folded($(one).text()))).toEqual(
			others
				.flat()
				.map(({ figure }) =>
					folded([figure.giver, figure.whom, howMany(figure, words)].join(words.between))
				)
		);
	}
);

test.each(record)('bars are drawn by the scale of their own table: $name', ({ folder }) => {
	const { $ } = pageOf(folder, file);
	for (const table of $('.chart').toArray()) {
		const widths = $('rect', table)
			.toArray()
			.map((bar) => Number.parseFloat($(bar).attr('width') ?? ''));
		// The largest number is as long as the chart is wide, alone or with what it leaves open.
		expect(Math.max(...widths)).toBeGreaterThan(50);
		expect(Math.max(...widths)).toBeLessThanOrEqual(100);
	}
});

test('events with figures and the list of pages lead there; a story without figures has no such page', () => {
	const [{ folder, site }] = record as [(typeof record)[number]];
	const event = site.events.find(({ figures }) => figures.length > 0);
	for (const page of [`timeline/${event?.id ?? ''}/index.html`, 'timeline/index.html'])
		expect(pageOf(folder, page).$('main a[href="/figures/"]').length, page).toBe(1);
	expect(pageOf(folder, 'index.html').$('footer a[href="/figures/"]').length).toBe(1);
	const { ferry } = inject('sites');
	expect(existsSync(join(ferry, file))).toBe(false);
	expect(pageOf(ferry, 'index.html').$('a[href$="/figures/"]').length).toBe(0);
});
