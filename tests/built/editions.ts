import { join } from 'node:path';
import { inject } from 'vitest';
import type { Site } from '../../src/story/model/types/site.ts';
import { sites } from '../../src/story/site.ts';
import { wordsFor, type Words } from '../../src/edition/words/words.ts';
import type { SiteName } from './build-sites.ts';
import { filesOf, pageOf, type BuiltPage } from './pages.ts';

/** One language of a built site: a whole tree of pages and files. */
export interface BuiltEdition {
	/** For the names of tests, for example `record/ur`. */
	readonly name: string;
	readonly lang: string;
	readonly words: Words;
	/** Where it lies within its site: nothing for the original, else for example `ur/`. */
	readonly path: string;
	readonly folder: string;
}

/** An edition of the story of `content/`. */
export interface RecordEdition extends BuiltEdition {
	readonly site: Site;
}

/** The editions of the built sites `record` and `placed`; the original comes first. */
export const record = sites.map((site) => ({ ...editionIn('record', site.lang), site }));
export const placed = sites.map((site) => ({ ...editionIn('placed', site.lang), site }));

/** Every edition of every built site. */
export const editions: readonly BuiltEdition[] = [...record, editionIn('ferry', 'en'), ...placed];

/** The pages of one edition: those of the original do not lie below another language. */
export function pagesIn({ path, folder }: BuiltEdition): BuiltPage[] {
	const others = path === '' ? sites.slice(1).map(({ lang }) => `${lang}/`) : [];
	return filesOf(folder)
		.filter((file) => file.endsWith('.html') && !others.some((other) => file.startsWith(other)))
		.map((file) => pageOf(folder, file));
}

/** The address of an edition’s first page, as that page gives it. */
export function homeOf({ folder }: Pick<BuiltEdition, 'folder'>): string {
	return pageOf(folder, 'index.html').$('link[rel=canonical]').attr('href') ?? '';
}

function editionIn(name: SiteName, lang: string): BuiltEdition {
	const path = lang === sites[0].lang ? '' : `${lang}/`;
	return {
		name: `${name}/${path === '' ? '' : lang}`,
		lang,
		words: wordsFor(lang),
		path,
		folder: join(inject('sites')[name], path),
	};
}
