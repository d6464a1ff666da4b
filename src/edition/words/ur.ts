import { dates } from './ur/dates.ts';
import { figures } from './ur/figures.ts';
import { file } from './ur/file.ts';
import { page } from './ur/page.ts';
import { signs } from './ur/signs.ts';
import { terms } from './ur/terms.ts';

export const ur = { ...terms, ...signs, lang: 'ur', dates, figures, page, file };
