import { expect, test } from 'vitest';
import { articlePages } from '../../../src/story/model/article-pages.ts';
import { accountPaths, changesPages } from '../../../src/story/model/changes-pages.ts';
import { evenParts } from '../../../src/story/model/even-parts.ts';
import { statementPages } from '../../../src/story/model/statement-pages.ts';
import { timelinePages } from '../../../src/story/model/timeline-pages.ts';
import type {
	Claim,
	Era,
	Statement,
	TimelineEvent,
	Topic,
} from '../../../src/story/model/types/record.ts';
import type { ArticleBlock } from '../../../src/story/model/types/article.ts';
import type { DayOfChanges } from '../../../src/story/model/types/changes.ts';

const many = <T>(count: number, make: (at: number) => object) =>
	Array.from({ length: count }, (_, at) => make(at) as T);

test('even parts are as few as possible and of nearly one length', () => {
	expect(evenParts([], 3)).toEqual([]);
	expect(evenParts([1, 2, 3], 3)).toEqual([[1, 2, 3]]);
	expect(evenParts([1, 2, 3, 4, 5, 6, 7], 3).map((part) => part.length)).toEqual([2, 3, 2]);
});

test('a timeline of up to 180 events stands on one page, a longer one is parted by era', () => {
	const [first, second] = [{ id: 'first' }, { id: 'second' }] as [Era, Era];
	const events = (count: number) =>
		many<TimelineEvent>(count, (at) => ({ era: at < 20 ? first : second }));
	expect(timelinePages(events(180))).toEqual([]);
	const shape = timelinePages(events(181)).map(({ path, events: list }) => [path, list.length]);
	expect(shape).toEqual([
		['timeline/era/first/', 20],
		['timeline/era/second/', 81],
		['timeline/era/second/2/', 80],
	]);
});

test('without eras, a long timeline is parted in its order', () => {
	const events = many<TimelineEvent>(200, () => ({ era: undefined }));
	expect(timelinePages(events).map(({ path }) => path)).toEqual([
		'timeline/all/',
		'timeline/all/2/',
	]);
});

test('more than 60 statements are parted by topic; a topic without any has no page', () => {
	const topic = (id: string, count: number) =>
		({ id, statements: many<Statement>(count, () => ({})) }) as unknown as Topic;
	expect(statementPages([topic('one', 60)])).toEqual([]);
	const pages = statementPages([topic('one', 10), topic('none', 0), topic('two', 51)]);
	expect(pages.map(({ path, place, statements: list }) => [path, place, list.length])).toEqual([
		['statements/topic/one/', undefined, 10],
		['statements/topic/two/', 1, 26],
		['statements/topic/two/2/', 2, 25],
	]);
});

test('an article of more than 60 passages goes on between blocks, however long one is', () => {
	const block = (count: number) =>
		({ claims: many<Claim>(count, () => ({})) }) as unknown as ArticleBlock;
	const shape = (...counts: number[]) =>
		articlePages(counts.map(block)).map(({ path, blocks }) => [path, blocks.length]);
	expect(shape(60)).toEqual([['', 1]]);
	expect(shape(20, 20, 0, 20, 90, 1)).toEqual([
		['', 3],
		['article/2/', 1],
		['article/3/', 1],
		['article/4/', 1],
	]);
});

test('each entry is found on the page that has it', () => {
	const day = (name: string, count: number) =>
		({
			day: name,
			accounts: many(count, (at) => ({ id: `${name}-${String(at)}` })),
			differences: [],
			added: [],
			reworded: [],
			removed: [],
			pages: [],
		}) as unknown as DayOfChanges;
	const few = accountPaths([day('2026-01-02', 2)]);
	expect([...few]).toEqual([
		['2026-01-02-0', 'changes/'],
		['2026-01-02-1', 'changes/'],
	]);
	const paths = accountPaths([day('2026-01-02', 200), day('2026-01-01', 100)]);
	expect(paths.size).toBe(300);
	expect(paths.get('2026-01-02-99')).toBe('changes/2026-01-02/');
	expect(paths.get('2026-01-02-100')).toBe('changes/2026-01-02/2/');
	expect(paths.get('2026-01-01-0')).toBe('changes/2026-01-01/');
});

test('many changes are parted by day; what an entry tells is not listed again', () => {
	const day = (name: string, count: number) =>
		({
			day: name,
			accounts: [{ where: 'thing-0', what: 'title' }],
			differences: [{ id: 'thing-0', part: 'title' }],
			added: many(count, (at) => ({ kind: 'events', id: `thing-${String(at)}` })),
			reworded: [],
			removed: [],
			pages: [],
		}) as unknown as DayOfChanges;
	expect(changesPages([day('2026-01-02', 200), day('2026-01-01', 40)])).toEqual([]);
	const pages = changesPages([day('2026-01-02', 250), day('2026-01-01', 40)]);
	expect(
		pages.map((one) => [
			one.path,
			one.day.accounts.length,
			one.day.differences.length,
			one.day.added.length,
		])
	).toEqual([
		['changes/2026-01-02/', 1, 1, 82],
		['changes/2026-01-02/2/', 0, 0, 84],
		['changes/2026-01-02/3/', 0, 0, 83],
		['changes/2026-01-01/', 1, 1, 39],
	]);
});
