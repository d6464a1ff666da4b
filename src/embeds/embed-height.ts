import type { Embeddable } from './embed.ts';

/** Characters that a line holds at least, and its height, at the size of each kind of text. */
const title = { characters: 40, line: 32 };
const text = { characters: 58, line: 27 };
const label = { characters: 66, line: 21 };

/** Characters that are kept free for a question and its answer, before and behind the reason. */
const answer = { said: 22, so: 27 };

/** A height in pixels at which the whole embed shows at its width, whatever the reader’s fonts. */
export function embedHeight(subject: Embeddable): number {
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

function high(words: string, { characters, line }: typeof text, more = 0): number {
	return words === '' ? 0 : Math.ceil((words.length + more) / characters) * line + 8;
}
