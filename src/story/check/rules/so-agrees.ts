import type { Bearing, SoAnswer } from '../../schema/statement.ts';
import { exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

type Count = Readonly<Record<Bearing, number>>;

/** What the evidence on the thing itself has to contain for each answer. */
const needs: Readonly<
	Record<SoAnswer, { readonly text: string; readonly holds: (n: Count) => boolean }>
> = {
	supported: {
		text: 'evidence that supports and none that contradicts',
		holds: (n) => n.supports > 0 && n.contradicts === 0,
	},
	contradicted: {
		text: 'evidence that contradicts and none that supports',
		holds: (n) => n.contradicts > 0 && n.supports === 0,
	},
	disputed: {
		text: 'evidence that supports and evidence that contradicts',
		holds: (n) => n.supports > 0 && n.contradicts > 0,
	},
	qualified: {
		text: 'evidence that qualifies and none that contradicts',
		holds: (n) => n.qualifies > 0 && n.contradicts === 0,
	},
	'no-source-found': {
		text: 'no evidence that supports or contradicts',
		holds: (n) => n.supports === 0 && n.contradicts === 0,
	},
	'not-checkable': { text: 'anything', holds: () => true },
};

export const soAgrees: Rule = {
	id: 'so-agrees',
	family: 'evidence',
	why: 'The answer in the margin and the sources below it say one thing; a reader who counts the sources must come to the same answer.',
	passes: {},
	fails: {
		'statements/ferry-was-late.md': exampleStatement({
			so: '{ answer: disputed, because: Two logs differ. }',
		}),
	},
	check: ({ content, report }) => {
		for (const { file, value, locate } of content.records.statements) {
			const count = { supports: 0, qualifies: 0, contradicts: 0 };
			for (const evidence of value.evidence)
				if (evidence.about !== 'said') count[evidence.bearing] += 1;
			// An answer without any evidence is the business of `statement-has-evidence`.
			if (value.evidence.length === 0 || needs[value.so.answer].holds(count)) continue;
			report({
				file,
				place: locate(['so', 'answer']),
				reason: `Unexpected answer \`${value.so.answer}\`, expected one that agrees with the evidence listed (supports ${String(count.supports)}, qualifies ${String(count.qualifies)}, contradicts ${String(count.contradicts)})`,
				note: `\`${value.so.answer}\` needs ${needs[value.so.answer].text}. Correct the answer or the bearings; evidence with \`about: said\` does not count here.`,
			});
		}
	},
};
