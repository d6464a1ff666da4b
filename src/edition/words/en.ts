import { dates } from './en/dates.ts';
import { figures } from './en/figures.ts';
import { file } from './en/file.ts';
import { page } from './en/page.ts';
import { signs } from './en/signs.ts';
import { terms } from './en/terms.ts';

export const en = { ...terms, ...signs, lang: 'en', dates, figures, page, file };
