import { counted } from './signs.ts';

/** The list of statements, and the page of each. */
export const statements = {
	title: 'Statements',
	description: (count: number) =>
		`The article’s ${counted(count, 'statement', 'statements')}, checked: who says each, whether they said it, and whether the evidence supports it.`,
	heading: 'The article’s statements, checked',
	standfirst: (count: number) =>
		`We split the article into ${counted(count, 'statement', 'statements')} and ask two things of each: did they say it, and does the evidence support it?`,
	/** Over the list of all answers with their meanings. */
	meanings: 'What the answers mean',
	/** The key to the squares: each word below stands behind its square, and together they are a sentence. */
	square: 'Each square is one piece of evidence:',
	squares: { supports: 'supports,', qualifies: 'sets limits,', contradicts: 'contradicts.' },
	/** Groups of filters. */
	speaker: 'Speaker',
	topic: 'Topic',
	key: 'Key statements',
	others: 'The other statements',
	all: 'All statements',
	/** Opens the words of the article that a passage translates. */
	original: 'Our translation; the original text',
	inArticle: 'Read it in the article',
	/** Link that opens the article at the very words of the statement and marks them. */
	toWords: 'Link to this passage',
	evidence: 'The evidence',
	/** Behind the names of kinds of evidence of which there is none: `Contradicts: none found.` */
	noEvidence: 'none found.',
	/** What is known of quotations from sources. */
	compared: {
		atWords: 'Open the source at these words',
		on: (date: string, result: string) => `Compared with the source on ${date}: ${result}.`,
		notYet: 'Not yet compared with the source.',
		results: {
			found: 'word for word',
			'marks-differ': 'the same words, other marks or spaces',
			'in-part': 'only in part there',
			'not-found': 'not found there',
			unreadable: 'its PDF cannot be read surely',
		},
		/** One line for the quotations of a page; `done` of them were compared. */
		count: (all: number, done: number) => {
			const quotations = counted(all, 'quotation from a source', 'quotations from sources');
			if (done === 0) return `${quotations}: not yet compared with the source.`;
			const some = done === all ? '' : `${counted(done, 'of them', 'of them')} `;
			return `${quotations}: ${some}compared with the source.`;
		},
	},
	assessment: 'Assessment',
	events: 'Related events',
	neighbours: 'Neighbouring statements',
};
