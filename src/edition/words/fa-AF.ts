import { dates, figures, signs, terms } from './fa-AF/language.ts';
import { file } from './fa-AF/files.ts';
import { page } from './fa-AF/site.ts';

export const faAF = { ...terms, ...signs, lang: 'fa-AF', dates, figures, page, file };
