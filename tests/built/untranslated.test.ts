import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleStory } from '../../src/story/check/example-story.ts';
import { pageOf } from './pages.ts';
import { projectCopy, run } from './project-copy.ts';

test('what is not translated keeps its language and direction among words of the other', async () => {
	const site = exampleStory['site.yaml'] ?? '';
	const folder = projectCopy({
		'site.yaml': site.replace(/^languages: .*$/mu, 'languages: [en, ur]'),
	});
	expect(await run(folder, ['build']).ended).toMatchObject({ status: 0 });
	const read = (path: string) => pageOf(join(folder, 'dist'), `ur/${path}index.html`).$;
	const original = { lang: 'en', dir: 'ltr' };

	const article = read('');
	expect(article('html').attr()).toMatchObject({ lang: 'ur', dir: 'rtl' });
	for (const words of ['h1', '.standfirst', 'article', '.claim-note p > span'])
		expect(article(words).first().attr(), words).toMatchObject(original);
	expect(article('.notes').first().attr()).toMatchObject({ lang: 'ur', dir: 'rtl' });
	for (const words of ['h1', 'blockquote', '.because'])
		expect(read('statements/ferry-was-late/')(words).first().attr(), words).toMatchObject(original);
	expect(read('timeline/late-ferry/')('h1').attr()).toMatchObject(original);
	// None of its events says where it was.
	expect(read('timeline/')('#places').length).toBe(0);
});
