import { dates } from './en/dates.ts';
import { file } from './en/file.ts';
import { page } from './en/page.ts';
import { signs } from './en/signs.ts';
import { terms } from './en/terms.ts';

export const en = { ...terms, ...signs, lang: 'en', dates, page, file };

// Until every user takes its words from its edition.
export const {
	sides: sideWords,
	said: saidWords,
	so: soWords,
	bearings: bearingWords,
	forms: formWords,
	noteKinds: noteWords,
	categories: categoryWords,
	sourceKinds: kindWords,
	seen: seenWords,
	pages: pageNames,
	strengths: strengthWords,
	families: familyWords,
} = terms;
