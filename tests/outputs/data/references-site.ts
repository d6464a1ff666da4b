import { exampleNews, exampleSource } from '../../../src/story/check/example-story.ts';
import { cslTypes } from '../../../src/story/schema/source.ts';
import { aSite } from './a-site.ts';

/** An id that formats with short keys would cut. */
export const longId = 'a-very-long-identifier-of-a-source';
export const hostileTitle = '"[وزارت خارجہ: R&D_1, 50% {of} #2 in Šumava]"';

export function idOfType(type: string): string {
	return `type-${type.replace(/_/gu, '-')}`;
}

/** The example story with sources that formats have trouble with; one of each type of CSL. */
export const site = aSite({
	'sources/all.yaml':
		exampleSource({
			title: hostileTitle,
			issued: '1955~',
			author:
				'[{ family: Berg, given: Anna, non-dropping-particle: van }, { literal: Log and Co }]',
			note: 'It is a copy, read a long time after the events that it tells of, by somebody else.',
			URL: 'https://harbour.example/a_b%20c?x=1&y=2',
		}) + exampleNews,
	'timeline/late-ferry.md': `---
date: 2025-01-14
title: The ferry comes in late
category: trade
sources: [harbour-log, harbour-news]
---
It came in at 9:40 [@${longId}].
${cslTypes.map((type) => `[@${idOfType(type)}]`).join(' ')}
`,
	'sources/more.yaml': exampleSource({ id: longId }),
	'sources/types.yaml': cslTypes
		.map((type) =>
			exampleSource({
				id: idOfType(type),
				type,
				title: '"UN team: HCP denies it, says U.N. of 24/7 talks: no date"',
				author:
					'[{ literal: "Harbour Council, Monitoring Team" }, { family: Rivera-ul-Mar, given: Ana }]',
				publisher: 'Tides and Sons',
				'container-title': 'Annals of the HCP',
				number: 'S/2025/12',
				issued: '2025-01-20',
				accessed: '2025-02-01',
				language: 'ur',
			})
		)
		.join(''),
});
