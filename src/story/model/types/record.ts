import type { EdtfDate } from '../../dates/edtf.ts';
import type { TextRange } from '../../article/find-quote.ts';
import type { PointPrecision } from '../../schema/event.ts';
import type { Fate } from '../../schema/figure.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { Rendition } from '../../translations/renditions.ts';
import type { Bearing, SaidAnswer, SoAnswer, StatementRecord } from '../../schema/statement.ts';
import type { Prose } from './prose.ts';
import type { Side, Category, Actor } from './parties.ts';
import type { Comparison } from './comparison.ts';

// Sources, statements, events and topics are linked both ways: their types name each other, so one file holds them.

/** A citable document with everything that rests on it. */
export interface Source extends Omit<SourceRecord, 'issued' | 'accessed'> {
	readonly issued: EdtfDate | undefined;
	readonly accessed: EdtfDate | undefined;
	/** Host of the address that was read, for example `docs.un.org`. */
	readonly host: string | undefined;
	/** Where its entry stands within an edition, for example `sources/d/#dawn-2025-10-09`. */
	readonly path: string;
	/** Ids that it had before. */
	readonly formerIds: readonly string[];
	/** Whose press, office or body its publisher is: an ISO 3166-1 code of two letters. */
	readonly country: string | undefined;
	readonly usedBy: SourceUse;
}

/** What rests on a source. */
export interface SourceUse {
	readonly statements: readonly Statement[];
	readonly events: readonly TimelineEvent[];
	/** Other pages that cite it, by name of the page: positions, obligations, questions, method. */
	readonly pages: readonly PageName[];
}

export type PageName =
	'article' | 'positions' | 'law' | 'questions' | 'timeline' | 'method' | 'people';

/** Words in quotation marks in an event’s text, which a citation gives to sources. */
export interface Quotation {
	/** As the original text has them. */
	readonly words: string;
	readonly sources: readonly Source[];
	/** Absent where they were not compared yet. */
	readonly compared: Comparison | undefined;
}

/** One source bearing on a statement. */
export interface Evidence {
	readonly source: Source;
	readonly bearing: Bearing;
	/** Which question it bears on. */
	readonly about: 'said' | 'so';
	readonly says: string;
	/** The language of `says`. */
	readonly lang: string;
	readonly quote: string | undefined;
	/** What is known of the quote; absent where it was not compared yet. */
	readonly compared: Comparison | undefined;
	readonly locator: string | undefined;
}

/** What is said in one or more passages of the article. */
export interface Statement {
	readonly rendition: Rendition;
	readonly id: string;
	readonly title: string;
	readonly isKey: boolean;
	readonly speaker: Actor;
	readonly form: StatementRecord['form'];
	readonly topic: Topic;
	readonly said: { readonly answer: SaidAnswer; readonly because: string };
	readonly so: { readonly answer: SoAnswer; readonly because: string };
	readonly evidence: readonly Evidence[];
	readonly assessment: Prose;
	/** Every source that the page names, evidence first, each once: its numbered list. */
	readonly sources: readonly Source[];
	readonly events: readonly TimelineEvent[];
	/** Its passages in the article, in order. */
	readonly claims: readonly Claim[];
}

/** A passage of the article that states something. */
export interface Claim {
	/** Id of its element in the article’s page. */
	readonly anchor: string;
	/** The path of its page of the article; empty for the first. */
	readonly path: string;
	readonly statement: Statement;
	/** The words as a reader sees them. */
	readonly text: string;
	/** The words of the article that they translate; `undefined` in the article’s own language. */
	readonly original: string | undefined;
	/** Where the words stand in `Article.text`. */
	readonly range: TextRange;
	/** Number of words. */
	readonly words: number;
}

/** A count of people that one giver gave. At least one of `least` and `most` is there. */
export interface Figure {
	/** Who gives it, as the event’s text names them. */
	readonly giver: string;
	/** The party that the giver is or speaks for. */
	readonly actor: Actor | undefined;
	/** Whom it counts. */
	readonly whom: string;
	readonly what: Fate;
	/** The same as `most` where it is one number. */
	readonly least: number | undefined;
	readonly most: number | undefined;
	readonly isAbout: boolean;
	/** As of which day: where none is given, the day of the source. */
	readonly asOf: EdtfDate | undefined;
	/** The time that it counts, where that is another than the event’s. */
	readonly over: EdtfDate | undefined;
	readonly source: Source;
}

/** A time for which a place was shut. */
export interface Closure {
	/** What the place is called by on the page of people and terms, in every language. */
	readonly placeId: string;
	readonly date: EdtfDate;
	/** Whether it was shut to some only. */
	readonly isPartial: boolean;
}

/** An entry of the timeline. */
export interface TimelineEvent {
	readonly rendition: Rendition;
	readonly id: string;
	readonly title: string;
	/** Whether the timeline names it first. */
	readonly isKey: boolean;
	readonly date: EdtfDate;
	readonly category: Category;
	readonly actors: readonly Actor[];
	/** Sides of its actors, each once. */
	readonly sides: readonly Side[];
	readonly place:
		| {
				/** What it is called by on the page of people and terms, in every language. */
				readonly id: string;
				readonly name: string;
				readonly lat: number | undefined;
				readonly lon: number | undefined;
				/** How exact the point is, where that is known. */
				readonly precision: PointPrecision | undefined;
		  }
		| undefined;
	readonly dateNote: Prose | undefined;
	readonly contested: Prose | undefined;
	/** Counts of people and of attacks, giver by giver, as the text has them; never added up. */
	readonly figures: readonly Figure[];
	/** Places that were shut in it. */
	readonly closures: readonly Closure[];
	readonly text: Prose;
	readonly quotations: readonly Quotation[];
	readonly sources: readonly Source[];
	/** The statements that bear on it. */
	readonly statements: readonly Statement[];
	readonly era: Era | undefined;
	/** Where it stands in the timeline, its anchor included: `timeline/#id`, or a page of the era. */
	readonly path: string;
}

/** A stretch of the timeline with its events. */
export interface Era {
	readonly rendition: Rendition;
	readonly id: string;
	readonly title: string;
	readonly from: EdtfDate;
	readonly to: EdtfDate;
	readonly intro: Prose;
	readonly bounds: Prose;
	readonly sources: readonly Source[];
	readonly events: readonly TimelineEvent[];
}

/** A topic with its statements and with what each side says on it. */
export interface Topic {
	readonly rendition: Rendition;
	readonly id: string;
	readonly title: string;
	readonly question: string | undefined;
	readonly statements: readonly Statement[];
	readonly positions: readonly Position[];
}

/** What one side says on one topic. */
export interface Position {
	readonly side: Side;
	readonly position: Prose;
	readonly sources: readonly Source[];
}
