import type { WrittenDate } from '../../../story/dates/format.ts';
import { inOrder, type Parts } from '../parts.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

/** Where the text of the article is from; some of it may not be known. */
interface Origin {
	readonly publisher: string | undefined;
	readonly retrieved: WrittenDate | undefined;
	readonly words: number;
}

/** The first page: the article with its notes. */
export const article = {
	over: 'A news article, checked in the open',
	origin: ({ publisher, retrieved, words }: Origin): Parts =>
		inOrder(
			'Text ',
			...(publisher === undefined
				? []
				: ['published by ', { link: publisher, to: 'source' }, ', ']),
			...(retrieved
				? [retrieved.precision === 'day' ? 'copied on ' : 'copied in ', { time: retrieved }, '; ']
				: []),
			`${counted(words, 'word', 'words')}.`
		),
	titleIsOurs: 'The headline is ours; our copy of the article had none.',
	how: inOrder(
		'The letter after a sentence says who speaks in it. Each note answers two separate questions: did they say it, and does the evidence support it? ',
		{ link: 'What the answers mean', to: 'meanings' },
		'. * marks a note on the wording.'
	),
	/** Above the strip of coloured bars, one for each sentence. */
	strip: (sentences: number, statements: number) =>
		sentences === statements
			? 'Who speaks, sentence by sentence'
			: `Who speaks: ${counted(sentences, 'sentence', 'sentences')}, ${counted(statements, 'passage', 'passages')} (one sentence may hold two)`,
	/** Name of one bar, for screen readers: its place in the article, who speaks, how long it is. */
	bar: (place: number, speaker: string, words: number) =>
		`${number(place)}: ${speaker}, ${counted(words, 'word', 'words')}`,
	/** Name of a letter after a sentence, for screen readers. */
	note: (speaker: string) => `Note: ${speaker}`,
	notes: 'Notes on this paragraph',
	/** Link to a statement’s page. */
	evidence: (title: string) => `The evidence: ${title}`,
	back: 'Back to the sentence',
	wording: (notes: number) => `${counted(notes, 'note', 'notes')} on the wording`,
	statements: (count: number) => `${counted(count, 'statement', 'statements')} with their evidence`,
	events: (count: number) => `${counted(count, 'event', 'events')} in the timeline`,
};
