import { exampleStatement } from '../example-story.ts';
import { isParty } from '../lookups/voice.ts';
import type { Rule } from '../rule.ts';

const onSaid =
	'\n  - { source: harbour-log, about: said, bearing: supports, says: The log quotes the mayor. }';

export const saidAgrees: Rule = {
	id: 'said-agrees',
	family: 'evidence',
	why: 'Whether something was said is asked apart from whether it is so; a record of the words and the answer “not found” exclude one another.',
	passes: {},
	fails: {
		'statements/never-late.md': exampleStatement({
			speaker: 'mayor',
			said: '{ answer: not-found, because: No record was found. }',
			so: '{ answer: not-checkable, because: It is a wish. }',
			evidence: onSaid,
		}),
	},
	check: ({ content, report }) => {
		const parties = new Set(
			content.records.actors.flatMap(({ id, value }) => (isParty(content, value.side) ? [id] : []))
		);
		for (const { file, value, locate } of content.records.statements) {
			const { answer } = value.said;
			if (answer === 'not-applicable' && parties.has(value.speaker)) {
				report({
					file,
					place: locate(['said', 'answer']),
					reason: `Unexpected answer \`not-applicable\` for words of \`${value.speaker}\`, expected it for the article’s own voice alone`,
					note: 'Answer `confirmed`, `similar` or `not-found`; or correct `speaker`, if the article speaks for itself here.',
				});
				continue;
			}
			const about = value.evidence.filter((evidence) => evidence.about === 'said');
			const backs = about.filter((evidence) => evidence.bearing === 'supports').length;
			const isWrong =
				(answer === 'not-found' && backs > 0) ||
				(answer === 'not-applicable' && about.length > 0) ||
				(answer === 'confirmed' && about.length > 0 && backs === 0);
			if (!isWrong) continue;
			report({
				file,
				place: locate(['said', 'answer']),
				reason: `Unexpected answer \`${answer}\`, expected one that agrees with the evidence marked \`about: said\` (supports ${String(backs)} of ${String(about.length)})`,
				note: 'Answer `confirmed` or `similar` where a record was found; otherwise correct `about` or `bearing`.',
			});
		}
	},
};
