import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { howMany, numberWords } from '../../src/edition/words/how-many.ts';
import { formatDate } from '../../src/story/dates/format.ts';
import { closureYears } from '../../src/story/model/closures.ts';
import { figureCharts, seriesOf, yearsOfChart } from '../../src/story/model/figure-charts.ts';
import { partId } from '../../src/story/schema/page-ids.ts';
import { record } from './editions.ts';
import { folded, pageOf } from './pages.ts';

const file = 'figures/index.html';

test.each(record)(
	'every figure stands on one page, with whom it counts, who gave it and its event: $name',
	({ folder, site, words, path }) => {
		const { $ } = pageOf(folder, file);
		const { attacks, givers, others } = figureCharts(site.events, site.actors);
		const all = site.events.flatMap(({ figures }) => figures);
		const rows = $('.charts .chart [scope=row]').length;
		expect(rows + $('.other-figures dd').length).toBe(all.length);
		const sections = [
			...attacks.map(({ giver, chart }, index) => ({
				tables: $('[aria-labelledby=attacks] .chart')
					.slice(index, index + 1)
					.toArray(),
				name: giver,
				charts: [chart],
			})),
			...givers.map(({ actor, charts }) => ({
				tables: $(`[aria-labelledby="${partId.giver(actor.id)}"] .chart`).toArray(),
				name: actor.name,
				charts,
			})),
		];
		for (const { tables, name, charts } of sections) {
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
					if (figure.giver !== name)
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

test.each(record)(
	'a picture has a line for those whom a giver counts, a bar for each figure, and its years: $name',
	({ folder, site, words }) => {
		const { $ } = pageOf(folder, file);
		const charts = figureCharts(site.events, site.actors)
			.givers.flatMap((one) => one.charts)
			.flatMap((chart) => seriesOf(chart) ?? []);
		expect(charts.length).toBeGreaterThan(3);
		const pictures = $('.years').toArray();
		expect(pictures.length).toBe(charts.length);
		for (const [index, chart] of charts.entries()) {
			const picture = $(pictures[index]);
			expect(
				picture
					.find('b')
					.toArray()
					.map((one) => folded($(one).text()))
			).toEqual(chart.counted.map(({ whom }) => folded(whom)));
			expect(
				picture
					.find('.axis span')
					.toArray()
					.map((one) => $(one).text())
			).toEqual(yearsOfChart(chart).map((year) => words.year(year)));
			const lines = picture.find('svg').toArray();
			for (const [place, { figures }] of chart.counted.entries()) {
				const bars = $(lines[place]).find('rect').toArray();
				const places = new Set(bars.map((bar) => $(bar).attr('x')));
				// None is drawn where nobody was counted.
				expect(places.size).toBe(figures.filter(({ figure }) => figure.most !== 0).length);
				for (const bar of bars) {
					expect(Number.parseFloat($(bar).attr('x') ?? '')).toBeLessThan(100);
					expect(Number($(bar).attr('height'))).toBeLessThanOrEqual(26);
				}
			}
			expect(picture.attr('aria-label')).toContain(words.figures.what[chart.what]);
			expect(picture.next().is('details:has(.chart)')).toBe(true);
		}
	}
);

test.each(record)(
	'what was shut stands by year and place, each closure with its event: $name',
	({ folder, site, path }) => {
		const { $ } = pageOf(folder, file);
		const years = closureYears(site.events, site.places, site.meta.recordEndsOn);
		expect(years.length).toBeGreaterThan(3);
		const rows = years.flatMap(({ places }) => places);
		const drawn = $('.calendar tr:has([scope=row])').toArray();
		expect(drawn.length).toBe(rows.length);
		for (const [index, { place, spans }] of rows.entries()) {
			const row = $(drawn[index]);
			expect(row.find('[scope=row]').text().trim()).toBe(place.name);
			expect(row.find('rect').length).toBe(spans.length);
			expect(row.find('rect.unended').length).toBe(
				spans.filter(({ closure }) => closure.date.isOpen).length
			);
			expect(
				row
					.find('td a')
					.toArray()
					.map((one) => $(one).attr('href'))
			).toEqual(spans.map(({ event }) => `/${path}timeline/${event.id}/`));
		}
	}
);

test.each(record)(
	'an event says what was shut and when, with a way to all that was: $name',
	({ folder, site, path, words: { dates, figures } }) => {
		const shutting = site.events.filter(({ closures }) => closures.length > 0);
		expect(shutting.length).toBeGreaterThan(5);
		for (const { id, closures } of shutting) {
			const { $ } = pageOf(folder, `timeline/${id}/index.html`);
			const shown = $('[aria-labelledby=closures] li').toArray();
			expect(shown.length, id).toBe(closures.length);
			for (const [index, { placeId, date, isPartial }] of closures.entries()) {
				const line = $(shown[index]);
				expect(line.find('a').attr('href')).toMatch(new RegExp(`#place-${placeId}$`, 'u'));
				expect(line.find('time').text()).toBe(formatDate(date, dates).text);
				expect(line.text().includes(figures.closures.partly.trim()), id).toBe(isPartial);
			}
			expect($('[aria-labelledby=closures] .label a').attr('href')).toBe(
				`/${path}figures/#closures`
			);
		}
		const open = site.events.find(({ closures }) => closures.length === 0);
		expect(
			pageOf(folder, `timeline/${open?.id ?? ''}/index.html`).$('[aria-labelledby=closures]')
		).toHaveLength(0);
	}
);

test.each(record)('bars are drawn by the scale of their own table: $name', ({ folder }) => {
	const { $ } = pageOf(folder, file);
	for (const table of $('.charts .chart').toArray()) {
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
