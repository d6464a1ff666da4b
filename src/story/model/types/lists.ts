import type { EdtfDate } from '../../dates/edtf.ts';
import type { GlossaryRecord } from '../../schema/glossary.ts';
import type { QuestionRecord } from '../../schema/record.ts';
import type { Rendition } from '../../translations/renditions.ts';
import type { Prose } from './prose.ts';
import type { Side } from './parties.ts';
import type { Source, Statement, TimelineEvent, Topic } from './record.ts';

/** What law and agreements ask. */
export interface Obligations {
	readonly rendition: Rendition;
	readonly title: string;
	readonly intro: Prose;
	readonly statements: readonly Statement[];
	readonly instruments: readonly Instrument[];
	readonly sources: readonly Source[];
}

export interface Instrument {
	readonly id: string;
	readonly title: string;
	readonly date: EdtfDate;
	readonly asks: Prose;
	readonly of: Prose;
	readonly bears: Prose;
	readonly sources: readonly Source[];
}

/** A question that the record leaves open. */
export interface OpenQuestion {
	readonly rendition: Rendition;
	readonly id: string;
	readonly question: string;
	readonly summary: Prose;
	readonly settles: Prose;
	readonly statements: readonly Statement[];
	readonly options: readonly QuestionOption[];
	readonly sources: readonly Source[];
}

export interface QuestionOption {
	readonly title: string;
	readonly strength: QuestionRecord['options'][number]['strength'];
	readonly for: readonly Point[];
	readonly against: readonly Point[];
}

export interface Point {
	readonly says: Prose;
	readonly source: Source | undefined;
}

/** What was found, in plain words, and what it is not known from. */
export interface Findings {
	readonly rendition: Rendition;
	readonly findings: readonly Finding[];
	/** A sentence on what was not read. */
	readonly limits: string;
	/** The document that the article is about. */
	readonly document: Source | undefined;
}

export interface Finding {
	readonly finding: string;
	readonly statements: readonly Statement[];
	readonly sources: readonly Source[];
}

/** A party, a person or a term, with everything that names it. */
export interface NamedThing {
	readonly id: string;
	readonly kind: 'party' | GlossaryRecord['kind'];
	/** The side of a party. */
	readonly side: Side | undefined;
	readonly name: string;
	/** The language of the name. */
	readonly lang: string;
	/** Its names in the other languages of the site. */
	readonly names: readonly { readonly lang: string; readonly name: string }[];
	/** Other names and spellings, in the language of `name`. */
	readonly also: readonly string[];
	/** What it is; absent for a party of which the glossary says nothing. */
	readonly says: { readonly text: string; readonly rendition: Rendition } | undefined;
	readonly sources: readonly Source[];
	readonly statements: readonly Statement[];
	readonly events: readonly TimelineEvent[];
	/** The topics on which a position names it. */
	readonly topics: readonly Topic[];
}

/** A place with the events that happened there. */
export interface NamedPlace {
	readonly id: string;
	readonly name: string;
	/** The language of the name. */
	readonly lang: string;
	readonly events: readonly TimelineEvent[];
}
