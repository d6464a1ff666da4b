import type { DateWords } from '../dates/format.ts';
import { en } from './en.ts';
import { faAF } from './fa-AF.ts';
import { ps } from './ps.ts';
import { ur } from './ur.ts';
import type { FileWords } from './en/file.ts';
import type { PageWords } from './en/page.ts';
import type { Signs } from './signs.ts';
import type { Terms } from './terms.ts';

/** The words of the interface in one language. */
export interface Words extends Terms, Signs {
	/** The language that they are in: not that of the site where it has no words of its own. */
	readonly lang: string;
	readonly dates: DateWords;
	readonly page: PageWords;
	readonly file: FileWords;
}

const byLanguage: Readonly<Record<string, Words>> = { en, ur, ps, 'fa-AF': faAF };

/** The words of a language; English for one that has none. */
export function wordsFor(lang: string): Words {
	return byLanguage[lang] ?? en;
}
