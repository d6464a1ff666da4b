import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { record } from './editions.ts';
import { sites } from '../../src/story/site.ts';
import { filesOf, pageOf } from './pages.ts';

const [site] = sites;

/** Words of the story in `content/`, names of its sides and categories in every language among them. */
const words = new RegExp(
	[
		'pakistan|afghan|taliban|kabul|islamabad|durand|torkham|andrabi',
		...[...site.sides, ...site.categories].flatMap(({ id }) => namesOf(id)),
	].join('|'),
	'iu'
);

/** Whether a text has a word of that story; `un-document` is a kind of source, whatever the story. */
function isOfThisStory(text: string): boolean {
	const rest = text.replace(/'un-document'.*|un-document/gu, '');
	return words.test(rest) || /\bUN\b/u.test(rest);
}

/** The names of a side or a category in every language; of those that are common words, none. */
function namesOf(id: string): string[] {
	const common = new Set(['other', 'narrator', 'border', 'diplomacy', 'trade', 'conflict']);
	const own = sites.flatMap(({ sides, categories }) => [...sides, ...categories]);
	return common.has(id) ? [] : own.filter((one) => one.id === id).map(({ name }) => name);
}

test.each(['ferry', 'districts', 'six'] as const)(
	'makes another story’s site with no word of this one: %s',
	(name) => {
		const folder = inject('sites')[name];
		const found = filesOf(folder).filter((file) => {
			if (!/\.(?:html|md|json|jsonld|geojson|csv|xml|txt|ics|bib|ris|js)$/u.test(file))
				return false;
			return isOfThisStory(readFileSync(join(folder, file), 'utf8'));
		});
		expect(found).toEqual([]);
	}
);

test('has no word of this story in the engine', () => {
	const files = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' }).trim().split('\n');
	expect(files.filter((file) => isOfThisStory(readFileSync(file, 'utf8')))).toEqual([]);
});

test('tells six sides apart in strip, legend, letters, filters and positions', () => {
	const home = pageOf(inject('sites').six, 'index.html').$;
	const classes = (selector: string) =>
		new Set(
			home(selector)
				.get()
				.map((one) => /side-\d/u.exec(home(one).attr('class') ?? '')?.[0])
		);
	expect([...classes('.bars li')].sort()).toEqual(
		[0, 1, 2, 3, 4, 5, 6].map((n) => `side-${String(n)}`)
	);
	expect(classes('.key .swatch').size).toBe(7);
	const letters = [...home.html().matchAll(/--letter:'(?<letter>[^']+)'/gu)];
	expect(letters.map(({ groups }) => groups?.['letter'])).toEqual([
		'T',
		'O',
		'Cr',
		'S',
		'I',
		'Co',
		'A',
	]);
	const timeline = pageOf(inject('sites').six, 'timeline/index.html').$;
	expect(timeline('.filter .choice[value^=with-]').length).toBe(6);
	const positions = pageOf(inject('sites').six, 'positions/index.html').$;
	expect(positions('.cells').first().find('.cell').length).toBe(6);
});

test('shows the two sides of a story of two, with their names in the language of the page', () => {
	const { districts } = inject('sites');
	const names = (path: string) =>
		pageOf(districts, path)
			.$('.cell h3')
			.get()
			.map((one) => pageOf(districts, path).$(one).text().trim().replace(/\s+/gu, ' '));
	expect(names('positions/index.html')).toEqual(['ل ضلع لومک', 'ک ضلع کارو']);
	expect(names('en/positions/index.html')).toEqual(['L Lomuk district', 'K Karo district']);
	expect(pageOf(districts, 'en/index.html').$('.masthead .name').text().trim()).toBe(
		'The water record'
	);
	expect(pageOf(districts, 'index.html').$('.masthead .name').text().trim()).toBe('پانی کا ریکارڈ');
	const map = (path: string) =>
		pageOf(districts, path)
			.$('svg .country')
			.get()
			.map((one) => pageOf(districts, path).$(one).text());
	expect(map('timeline/index.html')).toContain('کینیا');
	expect(map('en/timeline/index.html')).toContain('Kenya');
});

test('holds the files of the original in every language, and only those', () => {
	const kinds = /(?:\.html|\.md|\.json|\.csv|\.xml|\.jsonld|\.ics|\.bib|\.ris|\.txt)$/u;
	const own = new Set(['404.html', 'robots.txt']);
	const all = filesOf(inject('sites').record).filter((file) => kinds.test(file) && !own.has(file));
	const places = record.map(({ path }) => path);
	const inPlace = (path: string) =>
		all
			.filter((file) => places.findLast((place) => file.startsWith(place)) === path)
			// The data of a release are those of all languages, and stand once.
			.map((file) => file.slice(path.length).replace(/\.[0-9a-f]{16}\./u, '.'))
			.filter((file) => !/^(?:sitemap-|hosting\/|fonts\/|releases\/[^/]+\/[drz])/u.test(file));
	for (const { path, lang } of record) expect(inPlace(path), lang).toEqual(inPlace(''));
});

test('leaves out the pages for which a story has nothing', () => {
	const files = filesOf(inject('sites').ferry);
	expect(files).not.toContain('law/index.html');
	expect(files).not.toContain('questions/index.html');
	expect(files).toContain('method/index.html');
});

test('writes a date with its doubts', () => {
	const { $ } = pageOf(inject('sites').ferry, 'timeline/new-quay/index.html');
	expect($('time').first().text()).toBe('about September 1961 – March 1962');
	expect($('time').first().attr('datetime')).toBe('1961-09');
});

test('has a page for each statement and event of the content, and of its translations', () => {
	const content = execFileSync('git', ['ls-files', 'content/statements', 'content/timeline'], {
		encoding: 'utf8',
	})
		.trim()
		.split('\n')
		.map((file) =>
			file.replace(
				/^content\/(?<path>[^.]+)(?:\.(?<lang>[\w-]+))?\.md$/u,
				(_all, path: string, lang?: string) => `${lang ? `${lang}/` : ''}${path}/index.html`
			)
		);
	const files = new Set(filesOf(inject('sites').record));
	expect(content.filter((file) => !files.has(file))).toEqual([]);
	expect(content.length).toBeGreaterThan(160 * record.length);
});
