import type { Embeddable } from '../../story/model/subject.ts';
import { directionOf } from '../../edition/words/direction.ts';

/** Characters that a line holds at least, and its height in Latin and in Arabic script, by kind of text. */
const title = { characters: 40, line: 32, tallLine: 40 };
const text = { characters: 58, line: 27, tallLine: 30 };
const label = { characters: 66, line: 21, tallLine: 25 };

/** Characters that are kept free for a question and its answer, before and behind the reason. */
const answer = { said: 22, so: 27 };

/** A height in pixels at which the whole embed shows at its width, whatever the reader’s fonts. */
export function embedHeight(subject: Embeddable, lang: string): number {
	const isTall = directionOf(lang) === 'rtl';
	const high = (words: string, kind: typeof text, more = 0) =>
		heightOf(words, { ...kind, line: isTall ? kind.tallLine : kind.line }, more);
	const lines =
		subject.type === 'statement'
			? [
					high(subject.statement.title, title),
					high(subject.statement.speaker.name, label),
					...subject.statement.claims.map((claim) => high(claim.text, text) + 16),
					high(subject.statement.said.because, text, answer.said),
					high(subject.statement.so.because, text, answer.so),
				]
			: [
					high(subject.event.title, title),
					high(subject.event.text.words, text),
					high(subject.event.contested?.words ?? '', text),
					high(subject.event.dateNote?.words ?? '', text),
					high(subject.event.actors.map(({ name }) => name).join('    '), label),
				];
	const frame = 125;
	return Math.ceil((frame + lines.reduce((sum, height) => sum + height, 0)) / 10) * 10;
}

function heightOf(
	words: string,
	{ characters, line }: Omit<typeof text, 'tallLine'>,
	more: number
): number {
	return words === '' ? 0 : Math.ceil((words.length + more) / characters) * line + 8;
}
