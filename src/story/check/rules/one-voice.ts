import type { Rule } from '../rule.ts';

const sides = (fields: string) =>
	`- { id: other, names: { en: The town } }\n- { id: narrator, names: { en: The article }, letters: { en: N }${fields} }\n`;

export const oneVoice: Rule = {
	id: 'one-voice',
	family: 'links',
	why: 'The article speaks in its own voice as well. Whose words these are is said by one side, which holds no positions and is asked for no record.',
	passes: { 'sides.yaml': sides(', voice: true') },
	fails: { 'sides.yaml': sides('') },
	check: ({ content, report }) => {
		const { sides: all } = content.records;
		const [first, ...others] = all.filter(({ value }) => value.voice);
		const [any] = all;
		if (!first && any && !content.unreadKinds.has('sides') && content.brokenIds.sides.size === 0)
			report({
				file: any.file,
				place: any.locate(['id']),
				reason: 'Unexpected sides without the article’s own voice, expected one of them to be it',
				note: 'Add `voice: true` to that side, or a side for it: `- { id: article, names: { … }, voice: true }`.',
			});
		for (const { file, id, locate } of others)
			report({
				file,
				place: locate(['voice']),
				reason: `Unexpected \`voice\` of \`${id}\`, expected one side to be the article’s own voice`,
				note: 'Remove `voice` from one of the two.',
				related: first && {
					file: first.file,
					place: first.locate(['voice']),
					reason: `The voice of \`${first.id}\` stands here`,
				},
			});
	},
};
