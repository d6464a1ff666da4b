import { dates, figures, signs, terms } from './en/language.ts';
import { file } from './en/files.ts';
import { page } from './en/site.ts';

export const en = { ...terms, ...signs, lang: 'en', dates, figures, page, file };
