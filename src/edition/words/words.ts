import type { DateWords } from '../../story/dates/format.ts';
import { en } from './en.ts';
import { faAF } from './fa-AF.ts';
import { ps } from './ps.ts';
import { ur } from './ur.ts';
import type { InterfaceLanguage } from '../../story/schema/languages.ts';
import type { FigureWords } from './en/language.ts';
import type { FileWords } from './en/files.ts';
import type { PageWords } from './en/site.ts';
import type { Signs } from './signs.ts';
import type { Terms } from './terms.ts';

/** The words of the interface in one language. */
export interface Words extends Terms, Signs {
	/** The language that they are in. */
	readonly lang: string;
	readonly dates: DateWords;
	readonly figures: FigureWords;
	readonly page: PageWords;
	readonly file: FileWords;
}

const byLanguage: Readonly<Record<InterfaceLanguage, Words>> = { en, ur, ps, 'fa-AF': faAF };

/** The words of a language; throws for one that has none, which the check refuses. */
export function wordsFor(lang: string): Words {
	const words = (byLanguage as Readonly<Record<string, Words>>)[lang];
	if (!words)
		throw new Error(`The interface has no words in \`${lang}\`: was the content checked?`);
	return words;
}
