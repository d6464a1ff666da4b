import { dates } from './ps/dates.ts';
import { figures } from './ps/figures.ts';
import { file } from './ps/file.ts';
import { page } from './ps/page.ts';
import { signs } from './ps/signs.ts';
import { terms } from './ps/terms.ts';

export const ps = { ...terms, ...signs, lang: 'ps', dates, figures, page, file };
