import type { CorrectionComment } from 'schema-dts';
import type { Correction, Site } from '../model/types.ts';
import { isoDay } from './iso-day.ts';

interface Corrected {
	readonly correction?: readonly CorrectionComment[];
}

/** The corrections of one statement or event, as a field to spread; empty where there are none. */
export function correctionData(id: string, { corrections }: Site): Corrected {
	const own = corrections.filter(({ where }) => where === id);
	return own.length === 0 ? {} : { correction: own.map(toComment) };
}

/** Every correction of the site. */
export function allCorrectionData({ corrections }: Site): Corrected {
	return corrections.length === 0 ? {} : { correction: corrections.map(toComment) };
}

function toComment({ date, said, says, why }: Correction): CorrectionComment {
	const day = isoDay(date);
	return {
		'@type': 'CorrectionComment',
		text: `It said: ${said.words} It says: ${says.words} Why: ${why.words}`,
		...(day !== undefined && { datePublished: day }),
	};
}
