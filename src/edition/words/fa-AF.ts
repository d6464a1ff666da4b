import { dates } from './fa-AF/dates.ts';
import { figures } from './fa-AF/figures.ts';
import { file } from './fa-AF/file.ts';
import { page } from './fa-AF/page.ts';
import { signs } from './fa-AF/signs.ts';
import { terms } from './fa-AF/terms.ts';

export const faAF = { ...terms, ...signs, lang: 'fa-AF', dates, figures, page, file };
