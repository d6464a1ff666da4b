import { isFormedKind, type FormedKind } from '../../story/schema/source.ts';
import type { Citable } from './citable.ts';

/** What a kind of source is called in formats that have fewer types than CSL. */
interface Form {
	/** Type of entry in biblatex, of those that Zotero reads, too; in BibTeX all are `misc`. */
	readonly biblatex: string;
	readonly ris: string;
	/** Whether RIS has a field for what it is, `M3`: in other types that is a DOI. */
	readonly hasRisKind?: true;
}

/** The forms of what reporters cite beside documents. */
const kindForms: Readonly<Record<FormedKind, Form>> = {
	interview: { biblatex: 'misc', ris: 'PCOMM', hasRisKind: true },
	post: { biblatex: 'online', ris: 'BLOG', hasRisKind: true },
	video: { biblatex: 'video', ris: 'VIDEO' },
	// For films and broadcasts alike, of television and of radio.
	broadcast: { biblatex: 'misc', ris: 'MPCT' },
	'court-record': { biblatex: 'jurisdiction', ris: 'CASE' },
	dataset: { biblatex: 'misc', ris: 'DATA' },
	photograph: { biblatex: 'artwork', ris: 'ART', hasRisKind: true },
};

/** The form of a reference of such a kind. */
export function formOf({ kind }: Citable): Form | undefined {
	return kind && isFormedKind(kind) ? kindForms[kind] : undefined;
}
