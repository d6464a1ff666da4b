import type { CorrectionComment } from 'schema-dts';
import type { Correction } from '../../story/model/types/changes.ts';
import type { Site } from '../../story/model/types/site.ts';
import { wordsFor } from '../../edition/words/words.ts';
import { isoDay } from './iso-day.ts';

interface Corrected {
	readonly correction?: readonly CorrectionComment[];
}

/** The corrections of one statement or event, as a field to spread; empty where there are none. */
export function correctionData(id: string, { lang, corrections }: Site): Corrected {
	const own = corrections.filter(({ where }) => where === id);
	return own.length === 0 ? {} : { correction: own.map((one) => toComment(one, lang)) };
}

/** Every correction of the site. */
export function allCorrectionData({ lang, corrections }: Site): Corrected {
	if (corrections.length === 0) return {};
	return { correction: corrections.map((one) => toComment(one, lang)) };
}

function toComment({ date, said, says, why }: Correction, lang: string): CorrectionComment {
	const { correction } = wordsFor(lang).file;
	const day = isoDay(date);
	return {
		'@type': 'CorrectionComment',
		text: [
			correction.said(said.words),
			correction.says(says.words),
			correction.why(why.words),
		].join(' '),
		...(day !== undefined && { datePublished: day }),
	};
}
