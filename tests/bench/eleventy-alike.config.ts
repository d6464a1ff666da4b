import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishSite } from '../../src/publish/finish/finish.ts';
import type { Card } from '../../src/outputs/cards/card.ts';
import { drawCard } from '../../src/outputs/cards/draw-card.ts';
import configurePages, { type EleventyConfig } from './eleventy.config.ts';

/** What Eleventy says of a file that it has written. */
interface Written {
	readonly url: string;
	readonly content: string;
}

/** As many cards at once as this project's build draws. */
const atOnce = 4;

/**
 * Eleventy writing what this project's build writes for each page: beside the page an embed, its oEmbed
 * and a Markdown copy by its own templates; then, by its event, a card by the same drawer, and the same
 * finish: policies, packed copies, files for hosts, sums. It still checks and links nothing, and has no lists.
 */
export default function configure(config: EleventyConfig) {
	config.on('eleventy.after', async ({ results }: { results: readonly Written[] }) => {
		const pages = results.filter(({ url }) => /^\/(?:statements|timeline)\/[^.]+$/u.test(url));
		mkdirSync('dist/cards');
		const left = pages.values();
		const draw = async () => {
			for (const page of left) {
				const card = cardOf(page);
				writeFileSync(join('dist/cards', `${card.id}.png`), await drawCard(card));
			}
		};
		await Promise.all(Array.from({ length: atOnce }, draw));
		const placement = { origin: 'http://localhost:4321', base: '/' };
		await finishSite('dist', placement, { filesAt: () => new Map(), anchors: new Map() });
	});
	return configurePages(config);
}

const town = { ground: 'blue', letter: 'T' } as const;

function cardOf({ url, content }: Written): Card {
	return {
		id: url.slice(1, -1).replace('/', '-'),
		lang: 'en',
		over: '1 January 1990',
		title: /<h1>(?<title>[^<]*)/u.exec(content)?.groups?.['title'] ?? '',
		lines: [{ side: town, text: 'The town' }],
		siteName: 'Harbour record',
		band: [{ side: town, part: 1 }],
		strip: { type: 'years', from: 1990, to: 2025, at: 2000 },
		alt: '',
	};
}
