import { exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

export const statementHasEvidence: Rule = {
	id: 'statement-has-evidence',
	family: 'evidence',
	why: 'An answer rests on sources, or says that none was found: nothing in between.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement({
			so: '{ answer: no-source-found, because: Three searches found none. }',
			evidence: '',
		}),
	},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ evidence: '' }) },
	check: ({ content, report }) => {
		for (const { file, value, locate } of content.records.statements) {
			const needsNone = ['no-source-found', 'not-checkable'].includes(value.so.answer);
			if (value.evidence.length > 0 || needsNone) continue;
			report({
				file,
				place: locate(['so', 'answer']),
				reason: `Unexpected answer \`${value.so.answer}\` without evidence, expected at least one source under \`evidence\``,
				note: 'Add evidence, or answer `no-source-found` and say in `because` what was searched.',
			});
		}
	},
};
