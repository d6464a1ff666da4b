import { countCompared, quoting } from '../../story/model/comparisons.ts';
import type { Embeddable } from '../../story/model/subject.ts';
import type { Quotation } from '../../story/model/types/record.ts';
import { comparedText } from '../../edition/words/compared-text.ts';
import { directionOf } from '../../edition/words/direction.ts';
import { wordsFor, type Words } from '../../edition/words/words.ts';

/** Characters that a line holds at least, and its height in Latin and in Arabic script, by kind of text. */
const title = { characters: 40, line: 32, tallLine: 40 };
const text = { characters: 58, line: 27, tallLine: 30 };
const label = { characters: 66, line: 21, tallLine: 25 };
const listItem = { ...label, characters: 60 };

/** Characters that are kept free for a question and its answer, before and behind the reason. */
const answer = { said: 22, so: 27 };

/** A height in pixels at which the whole embed shows at its width, whatever the reader’s fonts. */
export function embedHeight(subject: Embeddable, lang: string): number {
	const words = wordsFor(lang);
	const isTall = directionOf(lang) === 'rtl';
	const high = (shown: string, kind: typeof text, more = 0) =>
		heightOf(shown, { ...kind, line: isTall ? kind.tallLine : kind.line }, more);
	const lines =
		subject.type === 'statement'
			? [
					high(subject.statement.title, title),
					high(subject.statement.speaker.name, label),
					...subject.statement.claims.map((claim) => high(claim.text, text) + 16),
					high(subject.statement.said.because, text, answer.said),
					high(subject.statement.so.because, text, answer.so),
					high(countText(quoting(subject.statement.evidence), words), label),
				]
			: [
					high(subject.event.title, title),
					high(subject.event.text.words, text),
					high(countText(subject.event.quotations, words), label),
					...listed(subject.event.quotations).flatMap((one) => [
						high(one.words, listItem),
						high(comparedText(one.compared, words), listItem),
					]),
					high(subject.event.contested?.words ?? '', text),
					high(subject.event.dateNote?.words ?? '', text),
					high(subject.event.actors.map(({ name }) => name).join('    '), label),
				];
	const frame = 125;
	return Math.ceil((frame + lines.reduce((sum, height) => sum + height, 0)) / 10) * 10;
}

/** The line on the quotations of an embed; none where it has no quotation. */
function countText(quotations: readonly Pick<Quotation, 'compared'>[], words: Words): string {
	const { all, compared } = countCompared(quotations);
	return all === 0 ? '' : words.page.statements.compared.count(all, compared);
}

/** The quotations that are listed one by one: all, where one of them was compared. */
function listed(quotations: readonly Quotation[]): readonly Quotation[] {
	return countCompared(quotations).compared > 0 ? quotations : [];
}

function heightOf(
	words: string,
	{ characters, line }: Omit<typeof text, 'tallLine'>,
	more: number
): number {
	return words === '' ? 0 : Math.ceil((words.length + more) / characters) * line + 8;
}
