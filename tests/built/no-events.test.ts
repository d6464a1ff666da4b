import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleStory } from '../../src/story/check/example-story.ts';
import { pageOf } from './pages.ts';
import { projectCopy, run } from './project-copy.ts';

test('a story without events says so in place of an empty list, and counts none', async () => {
	const statements = Object.entries(exampleStory)
		.filter(([path]) => path.startsWith('statements/'))
		.map(([path, text]) => [path, text.replace(/^events: .*\n/mu, '')] as const);
	const folder = projectCopy(Object.fromEntries(statements));
	rmSync(join(folder, 'content/timeline'), { recursive: true });
	expect(await run(folder, ['build']).ended).toMatchObject({ status: 0 });
	const read = (path: string) => pageOf(join(folder, 'dist'), `${path}index.html`).$;
	const timeline = read('timeline/');
	expect(timeline('h1').text()).toBe('Timeline');
	expect(timeline('.standfirst').text()).toContain('No event is on record.');
	expect(timeline('meta[name=description]').attr('content')).toBe('No event is on record.');
	expect(timeline('main :is(ol.event-list, .filters, .meanings)').length).toBe(0);
	expect(read('')('.onward a').length).toBe(1);
});
