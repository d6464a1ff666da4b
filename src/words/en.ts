import { terms } from './en/terms.ts';
import { page } from './en/page.ts';
import { file } from './en/file.ts';
import { dates } from './en/dates.ts';

export const en = { ...terms, lang: 'en', dates, page, file };

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
