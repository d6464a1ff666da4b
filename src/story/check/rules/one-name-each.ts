import { originalArticle } from '../../article/original-article.ts';
import { meantNote, nearestAmong } from '../../load/faults/nearest.ts';
import type { Rule } from '../rule.ts';

const entry = (fields: string) =>
	`- { id: log, ${fields}says: The harbour office writes in it when each ferry comes in. }\n`;

export const oneNameEach: Rule = {
	id: 'one-name-each',
	family: 'links',
	why: 'What the glossary explains has its names in one place: a party in actors.yaml, everything else in the glossary. Without a name it would have no heading; with two lists of them they would come apart.',
	passes: { 'glossary.yaml': entry('names: { en: log }, ') },
	fails: { 'glossary.yaml': entry('') },
	check: ({ content, report }) => {
		// What could not be read may be the party that was meant.
		if (content.unreadKinds.has('actors')) return;
		const { actors, glossary } = content.records;
		const parties = new Set([...actors.map(({ id }) => id), ...content.brokenIds.actors]);
		const nearest = nearestAmong([...parties]);
		const lang = originalArticle(content)?.value.lang;
		for (const { id, file, value, locate } of glossary) {
			if (parties.has(id) && value.names)
				report({
					file,
					place: locate(['names']),
					reason: `Unexpected \`names\` of \`${id}\`, a party of \`actors.yaml\`, expected none`,
					note: 'Write its names in `actors.yaml` and remove them here.',
				});
			else if (!parties.has(id) && lang !== undefined && !Object.hasOwn(value.names ?? {}, lang))
				report({
					file,
					place: locate(['id']),
					reason: `Unexpected entry \`${id}\` without a name in \`${lang}\`, expected one, or the id of a party in \`actors.yaml\``,
					note:
						(value.names ? undefined : meantNote(nearest(id), 'id')) ??
						`Add \`names: { ${lang}: … }\`.`,
				});
		}
	},
};
