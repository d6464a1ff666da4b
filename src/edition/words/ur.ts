import { dates, figures, signs, terms } from './ur/language.ts';
import { file } from './ur/files.ts';
import { page } from './ur/site.ts';

export const ur = { ...terms, ...signs, lang: 'ur', dates, figures, page, file };
