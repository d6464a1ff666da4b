import type { Card } from '../../../src/outputs/cards/card.ts';

/** A card of a statement, with what a test asks for instead. */
export function aCard(changes: Partial<Card> = {}): Card {
	return {
		id: 'statement-a',
		lang: 'en',
		over: 'Ministry of Works',
		speaker: 'pakistan',
		title: 'The bridge was closed for repairs',
		lines: [
			{ label: 'Did they say it?', text: 'Yes, on record' },
			{ label: 'Does the evidence support it?', text: 'Partly supported' },
		],
		siteName: 'On the Record',
		band: [{ side: 'pakistan', part: 1 }],
		strip: {
			type: 'passages',
			parts: [
				{ side: 'pakistan', words: 12, isHere: true },
				{ side: 'narrator', words: 30, isHere: false },
			],
		},
		alt: 'Ministry of Works: The bridge was closed for repairs.',
		...changes,
	};
}
