import { dates, figures, signs, terms } from './ps/language.ts';
import { file } from './ps/files.ts';
import { page } from './ps/site.ts';

export const ps = { ...terms, ...signs, lang: 'ps', dates, figures, page, file };
