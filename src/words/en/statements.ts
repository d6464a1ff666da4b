import { counted } from './signs.ts';

/** The list of statements, and the page of each. */
export const statements = {
	title: 'Statements',
	description: (count: number) =>
		`What the article states, in ${counted(count, 'statement', 'statements')}: who says it, whether it was said, and what sources show.`,
	heading: 'What the article states',
	standfirst:
		'Every sentence belongs to a statement. Two questions are asked of each and never mixed: was it said, and is it so?',
	/** The key to the squares: each word below stands behind its square, and together they are a sentence. */
	square: 'A square is a piece of evidence:',
	squares: { supports: 'supports,', qualifies: 'qualifies,', contradicts: 'contradicts.' },
	/** Groups of filters. */
	speaker: 'Speaker',
	topic: 'Topic',
	key: 'Key statements',
	others: 'The other statements',
	all: 'All statements',
	/** For search engines; `said` and `so` are sentences that tell why the answers are as they are. */
	one: (speaker: string, said: string, so: string) => `${speaker}. Said? ${said} So? ${so}`,
	inArticle: 'In the article',
	/** Link that opens the article at the very words of the statement and marks them. */
	toWords: 'Link to the words',
	noEvidence: 'No source found.',
	assessment: 'Assessment',
	events: 'In the timeline',
	neighbours: 'Neighbouring statements',
};
