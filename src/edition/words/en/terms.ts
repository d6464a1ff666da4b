import type { Terms } from '../terms.ts';

export const terms: Terms = {
	asked: { said: 'Did they say it?', so: 'Does the evidence support it?' },
	said: {
		confirmed: 'Yes, on record',
		similar: 'In other words',
		'not-found': 'No record found',
		'not-applicable': 'The article’s own words',
	},
	so: {
		supported: 'Supported',
		disputed: 'Disputed',
		qualified: 'Partly supported',
		contradicted: 'Contradicted',
		'no-source-found': 'No source found',
		'not-checkable': 'Can’t be checked',
	},
	means: {
		said: {
			confirmed: 'A source apart from the article records this speaker saying it.',
			similar:
				'A source apart from the article records this speaker saying much the same in other words.',
			'not-found': 'We found no source apart from the article that records this speaker saying it.',
			'not-applicable':
				'The article says this in its own voice, so there is no speaker to ask about.',
		},
		so: {
			supported: 'We found sources that support it and none that contradicts it.',
			disputed:
				'Some sources support it and others contradict it; they need not be equally strong.',
			qualified: 'Sources set limits to it; none contradicts it.',
			contradicted: 'We found sources that contradict it and none that supports it.',
			'no-source-found': 'We found no source that supports or contradicts it.',
			'not-checkable': 'Sources cannot settle it, as with an opinion, a wish or a forecast.',
		},
	},
	bearings: {
		supports: 'Supports',
		qualifies: 'Sets limits',
		contradicts: 'Contradicts',
	},
	forms: {
		'direct-quote': 'in quotation marks',
		paraphrase: 'in the article’s words',
		assertion: 'stated without a speaker',
		background: 'background',
		prediction: 'a prediction',
	},
	noteKinds: {
		'wrong-word': 'Wrong word',
		'broken-sentence': 'Broken sentence',
		unsourced: 'No source named',
		'wrong-place': 'Wrong place',
		unclear: 'Unclear',
	},
	sourceKinds: {
		'un-document': 'UN document',
		treaty: 'Treaty text',
		government: 'Government',
		news: 'News',
		research: 'Research',
		reference: 'Reference work',
		book: 'Book',
		interview: 'Interview',
		post: 'Post on social media',
		video: 'Video',
		broadcast: 'Broadcast',
		'court-record': 'Court record',
		dataset: 'Dataset',
		photograph: 'Photograph',
	},
	seen: {
		full: 'read in full',
		excerpt: 'we read an excerpt',
		cited: 'not read; cited by another source',
		unseen: 'not read',
	},
	strengths: {
		strong: 'strong',
		weak: 'weak',
		poor: 'unlikely',
		open: 'can’t tell',
		excluded: 'ruled out',
	},
	families: {
		shape: 'Shape of the files',
		article: 'The article',
		links: 'Links between files',
		evidence: 'Evidence',
		dates: 'Dates',
		languages: 'Languages',
		'text-safety': 'Safety of the text',
		'neutral-words': 'Neutral words',
	},
};
