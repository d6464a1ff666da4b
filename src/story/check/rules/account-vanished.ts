import { accountsIn } from '../../load/published.ts';
import { accountId } from '../../releases/account-id.ts';
import { exampleRelease } from '../lookups/example-release.ts';
import type { Rule } from '../rule.ts';

const correction =
	'- { date: 2025-01-20, where: late-ferry, said: It came at 9:30., says: It came at 9:40., why: A slip. }\n';
const entry = accountId({
	date: '2025-01-20',
	where: 'late-ferry',
	said: 'It came at 9:30.',
	says: 'It came at 9:40.',
});
const published = exampleRelease(`entries: [${entry}]\n`);

export const accountVanished: Rule = {
	id: 'account-vanished',
	family: 'links',
	why: 'A correction that was published stays as it was published: who takes one back, or puts it in other words, leaves readers to find it out.',
	passes: { ...published, 'corrections.yaml': correction },
	fails: published,
	check: ({ content, report }) => {
		// What could not be read may be the entry.
		if (content.unreadKinds.size > 0 || content.brokenTexts.length > 0) return;
		const known = new Set(accountsIn(content).map(({ value }) => accountId(value)));
		const reported = new Set<string>();
		for (const { file, value, locate } of content.records.releases) {
			for (const [index, id] of value.entries.entries()) {
				if (known.has(id) || reported.has(id)) continue;
				reported.add(id);
				report({
					file,
					place: locate(['entries', index]),
					reason: `Unexpected published entry \`${id}\` that neither corrections.yaml nor changes.yaml has, expected it to stay as it was`,
					note: `Bring back the entry of ${id.slice(0, -9)} as it was published (\`git log -p\`); what is wrong in it needs an entry of its own.`,
				});
			}
		}
	},
};
