import type { Statement } from '../../story/model/types/record.ts';
import type { Words } from '../../edition/words/words.ts';
import { descriptionLength } from './head-tags.ts';

/**
 * What a link to a statement unfolds as: who speaks and both answers, then as many of the reasons as
 * have room. It ends where a sentence ends, since previews cut the rest.
 */
export function describeStatement(
	{ speaker, said, so }: Pick<Statement, 'speaker' | 'said' | 'so'>,
	words: Words
): string {
	const answers = [
		...(said.answer === 'not-applicable'
			? []
			: [`${words.asked.said} ${words.sentence(words.said[said.answer])}`]),
		`${words.asked.so} ${words.sentence(words.so[so.answer])}`,
	];
	const reasons = [so.because, ...(said.answer === 'not-applicable' ? [] : [said.because])];
	return reasons.reduce(
		(text, reason) => {
			const longer = `${text} ${reason}`;
			return longer.length <= descriptionLength ? longer : text;
		},
		[words.sentence(speaker.name), ...answers].join(' ')
	);
}
