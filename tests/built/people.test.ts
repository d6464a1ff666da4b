import { expect, inject, test } from 'vitest';
import { partId } from '../../src/story/schema/page-ids.ts';
import { record } from './editions.ts';
import { folded, pageOf } from './pages.ts';

const file = 'people-and-terms/index.html';
/** In a long list, what more records name than so many has a page of its own. */
const few = 12;

test.each(record)(
	'people and terms have their names, their sentence and links to what names them: $lang',
	({ folder, site, words }) => {
		const { $ } = pageOf(folder, file);
		expect($('.thing').length).toBe(site.things.length + site.places.length);
		for (const { id, name, names, says, statements, events, topics } of site.things) {
			const entry = $(`[id="${partId.thing(id)}"]`);
			expect(folded(entry.find('h3 > span').text())).toBe(folded(name));
			const text = folded(entry.text());
			for (const one of names) expect(text).toContain(folded(one.name));
			if (says) expect(text).toContain(folded(says.text));
			const own = `people-and-terms/${partId.thing(id)}/`;
			const isElsewhere = statements.length + events.length + topics.length > few;
			if (isElsewhere)
				expect(entry.find('.naming a').attr('href')).toMatch(new RegExp(`${own}$`, 'u'));
			const links = isElsewhere
				? pageOf(folder, `${own}index.html`).$('.naming a')
				: entry.find('.naming a');
			const ends = links
				.toArray()
				.map((link) => link.attribs['href']?.replace(/^.*?(?=statements|timeline|positions)/u, ''));
			expect(ends).toEqual([
				...statements.map((one) => `statements/${one.id}/`),
				...topics.map((one) => `positions/#topic-${one.id}`),
				...events.map((one) => `timeline/${one.id}/`),
			]);
			// A long list is folded behind its numbers, without script.
			expect(entry.find('details > summary').length).toBe(ends.length > 2 && !isElsewhere ? 1 : 0);
		}
		for (const { id, name, events } of site.places) {
			const entry = $(`[id="${partId.place(id)}"]`);
			expect(folded(entry.find('h3').text())).toBe(folded(name));
			expect(entry.find('.naming a').length).toBe(events.length > few ? 1 : events.length);
		}
		expect($('h1').text()).toBe(words.page.frame.nav.people);
	}
);

test.each(record)(
	'statements and events lead to who speaks and acts: $lang',
	({ folder, site }) => {
		const linked = (page: string) =>
			pageOf(folder, page)
				.$('main a')
				.toArray()
				.map((link) => link.attribs['href'] ?? '')
				.filter((href) => href.includes('people-and-terms/#'))
				.map((href) => decodeURI(href.replace(/^.*#/u, '')));
		const [statement] = site.statements;
		const event = site.events.find(({ actors, place }) => actors.length > 1 && place);
		if (!statement || !event?.place) throw new Error('The story has no such event.');
		expect(linked(`statements/${statement.id}/index.html`)).toContain(
			partId.thing(statement.speaker.id)
		);
		expect(linked(`timeline/${event.id}/index.html`)).toEqual(
			expect.arrayContaining([
				partId.place(event.place.id),
				...event.actors.map(({ id }) => partId.thing(id)),
			])
		);
	}
);

test.each(record)(
	'prose of statements and events links what it names, once on a page and nowhere twice: $lang',
	({ folder, site, path }) => {
		const pages = [
			...site.statements.map(({ id }) => `statements/${id}/index.html`),
			...site.events.map(({ id }) => `timeline/${id}/index.html`),
		];
		const there = new Set(
			pageOf(folder, file)
				.$('[id]')
				.toArray()
				.map((one) => one.attribs['id'])
		);
		const counts = pages.map((page) => {
			const { $ } = pageOf(folder, page);
			const links = $('a.mention').toArray();
			const hrefs = links.map((link) => $(link).attr('href') ?? '');
			expect(new Set(hrefs).size, page).toBe(hrefs.length);
			for (const href of hrefs) {
				expect(href.startsWith(`/${path}people-and-terms/#`), `${page}: ${href}`).toBe(true);
				expect(there.has(href.slice(href.indexOf('#') + 1)), `${page}: ${href}`).toBe(true);
			}
			expect($('a a, :is(h1, h2, h3) .mention').length, page).toBe(0);
			return hrefs.length;
		});
		expect(counts.filter((count) => count > 0).length).toBeGreaterThan(pages.length / 2);
	}
);

test.each(record)('the timeline names its key events first: $lang', ({ folder, site }) => {
	const { $ } = pageOf(folder, 'timeline/index.html');
	const shown = $('.key-events a').toArray();
	expect(shown.map((link) => $(link).attr('href'))).toEqual(
		site.events.filter(({ isKey }) => isKey).map(({ id }) => `#${id}`)
	);
	expect(shown.length).toBeGreaterThan(0);
	expect($('main *').index($('.key-events'))).toBeLessThan($('main *').index($('.event').first()));
});

test('a story without a glossary has the page of its parties and places alone', () => {
	const { ferry } = inject('sites');
	const { $ } = pageOf(ferry, file);
	expect($('[id^="name-"]').length).toBe(3);
	expect($('[id^="name-"] .naming').length).toBeGreaterThan(0);
	expect(pageOf(ferry, 'timeline/index.html').$('.key-events').length).toBe(0);
	const data = JSON.parse($('script[type="application/ld+json"]').text()) as {
		'@graph': { '@type': string; hasDefinedTerm?: unknown[] }[];
	};
	const set = data['@graph'].find((one) => one['@type'] === 'DefinedTermSet');
	expect(set?.hasDefinedTerm?.length).toBe(3);
});
