import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/finish.ts';
import { packFiles } from '../build/pack-files.ts';
import { formatSums, sha256, sumsName } from '../build/sums.ts';
import type { Card } from '../cards/card.ts';
import { drawCard } from '../cards/draw-card.ts';

/** A file that Eleventy has written, as it tells of it. */
export interface Written {
	readonly inputPath: string;
	readonly url: string;
}

/** As many cards at once as our build draws. */
const atOnce = 4;

/**
 * Writes beside Eleventy's pages what our build writes beside its own, by the same functions: a copy of
 * the Markdown, a card, packed copies, sums.
 *
 * @param folder the folder that Eleventy has filled
 */
export async function writeRest(folder: string, written: readonly Written[]): Promise<void> {
	const pages = written.filter(({ inputPath }) => inputPath.endsWith('.md'));
	mkdirSync(join(folder, 'cards'));
	const left = pages.values();
	const finish = async () => {
		for (const { inputPath, url } of left) {
			copyFileSync(inputPath, join(folder, `${url.slice(0, -1)}.md`));
			const id = url.slice(1, -1).replaceAll('/', '-');
			writeFileSync(join(folder, 'cards', `${id}.png`), await drawCard(cardOf(id)));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, finish));
	const files = listFiles(folder);
	await packFiles(folder, files, files.length);
	const sums = listFiles(folder).map((path): [string, string] => [
		path,
		sha256(readFileSync(join(folder, path))),
	]);
	writeFileSync(join(folder, sumsName), formatSums(new Map(sums)));
}

function cardOf(id: string): Card {
	return {
		id,
		lang: 'en',
		over: 'The harbour office',
		title: `A ferry comes in late, by the log of ${id}`,
		lines: [
			{ label: 'Said?', text: 'not applicable' },
			{ label: 'So?', text: 'supported' },
		],
		siteName: 'Harbour record',
		band: [{ side: 'other', part: 1 }],
		strip: { type: 'years', from: 1990, to: 2003, at: 1999 },
		alt: 'A card',
	};
}
