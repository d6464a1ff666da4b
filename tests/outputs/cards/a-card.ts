import type { Card, Side } from '../../../src/outputs/cards/card.ts';

/** Two sides of a made-up story. */
export const works: Side = { ground: 'blue', letter: 'W' };
export const voice: Side = { ground: 'voice', letter: 'T' };

/** A card of a statement, with what a test asks for instead. */
export function aCard(changes: Partial<Card> = {}): Card {
	return {
		id: 'statement-a',
		lang: 'en',
		over: 'Ministry of Works',
		speaker: works,
		title: 'The bridge was closed for repairs',
		lines: [
			{ label: 'Did they say it?', text: 'Yes, on record' },
			{ label: 'Does the evidence support it?', text: 'Partly supported' },
		],
		siteName: 'On the Record',
		band: [{ side: works, part: 1 }],
		strip: {
			type: 'passages',
			parts: [
				{ side: works, words: 12, isHere: true },
				{ side: voice, words: 30, isHere: false },
			],
		},
		alt: 'Ministry of Works: The bridge was closed for repairs.',
		...changes,
	};
}
