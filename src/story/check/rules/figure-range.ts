import { exampleEvent } from '../example-story.ts';
import type { Rule } from '../rule.ts';

const text = 'The harbour office counted two to nine passengers wounded [@harbour-log].';
const figures = (numbers: string) =>
	`[{ giver: harbour office, whom: passengers, what: wounded, ${numbers}, source: harbour-log }]`;

export const figureRange: Rule = {
	id: 'figure-range',
	family: 'evidence',
	why: 'A figure is one number, or a least and a most in that order; what is both, or the wrong way round, has a slip in it.',
	passes: {
		'timeline/late-ferry.md': exampleEvent({ figures: figures('least: 2, most: 9') }, text),
	},
	fails: {
		'timeline/late-ferry.md': exampleEvent({ figures: figures('least: 9, most: 2') }, text),
	},
	check: ({ content, report }) => {
		for (const { file, value, locate } of content.records.events) {
			for (const [index, { count, least, most }] of (value.figures ?? []).entries()) {
				const field = `figures[${String(index)}]`;
				if (count !== undefined && (least ?? most) !== undefined)
					report({
						file,
						place: locate(['figures', index, 'count']),
						reason: `Unexpected \`${field}.count\` beside \`${least === undefined ? 'most' : 'least'}\`, expected one of the two`,
						note: 'Keep `count` for one number; for a range, `least` and `most`.',
					});
				if (least !== undefined && most !== undefined && least >= most)
					report({
						file,
						place: locate(['figures', index, 'least']),
						reason: `Unexpected \`${field}.least\` ${String(least)} that is not below \`most\` ${String(most)}, expected the smaller number first`,
						note:
							least === most
								? `Write \`count: ${String(most)}\`.`
								: `Correct the digit that is wrong, or write \`least: ${String(most)}, most: ${String(least)}\`.`,
					});
			}
		}
	},
};
