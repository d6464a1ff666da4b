import type { Rendition as Copied } from './translations.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { readDate } from '../dates/read-date.ts';

/** How words of the site came to be in the language that they are in. */
export interface Rendition {
	readonly lang: string;
	/** Whether they are translated; if not, they are as their author wrote them. */
	readonly isTranslation: boolean;
	/** Who reviewed the translation; absent for a draft. */
	readonly reviewedBy: string | undefined;
	/** The day since which the original says something else. */
	readonly behindSince: EdtfDate | undefined;
}

/** Words in the language in which they were written. */
export function asWritten(lang: string): Rendition {
	return { lang, isTranslation: false, reviewedBy: undefined, behindSince: undefined };
}

/** Words that a copy gives in another language. */
export function asTranslated(lang: string, { reviewed, behind }: Copied): Rendition {
	return {
		lang,
		isTranslation: true,
		reviewedBy: reviewed,
		behindSince: behind === undefined ? undefined : readDate(behind),
	};
}
