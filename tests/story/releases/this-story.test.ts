import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { releaseFiles } from '../../../src/cli/release-files.ts';
import { checkContent } from '../../../src/story/check/check.ts';
import { readFolder } from '../../../src/story/load/files-fs.ts';

/** Some time after every day of the story: nothing of it is still to come. */
const [firstDay, later, today] = ['2090-01-01', '2090-01-03', '2090-01-05'];
const story = new Map(
	readFolder(resolve('content')).files.map(({ path, text }) => [path, text] as const)
);

const check = (files: ReadonlyMap<string, string>) =>
	checkContent(
		{
			files: [...files].map(([path, text]) => ({ path, text })),
			paths: [...files.keys()],
			faults: [],
		},
		today
	);

/** What the check says of changes, by file and line; a trial edit is in no translation, which others say. */
const owedIn = (files: ReadonlyMap<string, string>) =>
	check(files)
		.faults.filter(({ ruleId }) => ruleId === 'change-accounted' || ruleId === 'id-vanished')
		.map(({ file = '', line = 0 }) => `${file}:${String(line)}`);

const idOf = (path: string) => /(?<id>[^/]+)\.md$/u.exec(path)?.groups?.['id'] ?? '';
const lineOf = (text: string, at: string | RegExp) =>
	text.slice(0, text.search(at)).split('\n').length;

test(
	'of this story, the check names exactly the entries that five changes owe, at their lines',
	{ timeout: 120_000 },
	() => {
		const checked = check(story);
		expect(checked.faults.map(String)).toEqual([]);
		const { written } = releaseFiles(checked, firstDay, 'A release of a trial.');
		const files = new Map([...story, ...written]);

		const all = [...files.keys()];
		const statement = all.find((path) => /^statements\/[^.]+\.md$/u.test(path)) ?? '';
		const events = all.filter((path) => /^timeline\/[^.]+\.md$/u.test(path));
		const figure = /what: \w+, count: \d+/u;
		const counted = events.find((path) => figure.test(files.get(path) ?? '')) ?? '';
		const others = events.filter((path) => path !== counted);
		const named = new Set(
			[...files]
				.filter(([path]) => !path.startsWith('releases/'))
				.flatMap(([path, text]) => {
					const own = idOf(path).split('.')[0];
					return (text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/gu) ?? []).filter((id) => id !== own);
				})
		);
		const removed = others.find((path) => !named.has(idOf(path))) ?? '';
		const [retitled = '', slipped = ''] = others.filter(
			(path) => path !== removed && /^title: [A-Z][\w ]{9,60}$/mu.test(files.get(path) ?? '')
		);
		const owed: string[] = [];
		const edit = (path: string, from: RegExp, to: (found: string) => string) => {
			const text = files.get(path) ?? '';
			expect(text, path).toMatch(from);
			owed.push(`${path}:${String(lineOf(text, from))}`);
			files.set(path, text.replace(from, to));
		};
		const titleOf = (path: string) =>
			/^title: (?<title>.*)$/mu.exec(files.get(path) ?? '')?.groups?.['title'] ?? '';
		const [oldTitle, rightTitle] = [titleOf(retitled), titleOf(slipped)];
		edit(statement, /(?<=\nso:\n? +\{? ?)answer: [a-z-]+/u, (found) =>
			found.endsWith('qualified') ? 'answer: disputed' : 'answer: qualified'
		);
		edit(counted, figure, (found) => `${found}, about: true`);
		edit(retitled, /^title: .*$/mu, () => 'title: A title of a trial');
		edit(slipped, /^title: .*$/mu, (found) => `${found}e`);
		for (const path of all) if (idOf(path).split('.')[0] === idOf(removed)) files.delete(path);
		const release = written.get(`releases/${firstDay}.yaml`) ?? '';
		owed.push(
			`releases/${firstDay}.yaml:${String(lineOf(release, `\n  ${idOf(removed)}:\n`) + 1)}`
		);
		expect(owedIn(files)).toEqual(owed.toSorted());

		const entry = (where: string, more: string, said = 'One.', says = 'Two.') =>
			`- { date: ${later}, where: ${where}, ${more}said: ${said}, says: ${says}`;
		files.set(
			'changes.yaml',
			[
				files.get('changes.yaml') ?? '',
				`${entry(idOf(statement), 'what: so, ')}, why: A trial. }`,
				`${entry(idOf(counted), 'what: figures, ')}, why: A trial. }`,
				`${entry(idOf(retitled), 'what: title, ', oldTitle, 'A title of a trial')}, why: A trial. }`,
				`${entry(idOf(slipped), 'what: title, slip: true, ', rightTitle, `${rightTitle}e`)} }`,
				`${entry(idOf(removed), '')}, why: A trial. }`,
			].join('\n')
		);
		expect(owedIn(files)).toEqual([]);
	}
);
