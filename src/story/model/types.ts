import type { Root } from 'mdast';
import type { EdtfDate } from '../dates/edtf.ts';
import type { TextRange } from '../article/find-quote.ts';
import type { noteKinds } from '../schema/article.ts';
import type { PointPrecision } from '../schema/event.ts';
import type { Fate } from '../schema/figure.ts';
import type { GlossaryRecord } from '../schema/glossary.ts';
import type { AccountKind, AccountPart } from '../schema/correction.ts';
import type { QuestionRecord } from '../schema/record.ts';
import type { Hue } from '../schema/side.ts';
import type { SeenResult } from '../schema/seen.ts';
import type { SiteRecord } from '../schema/site.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { ReleaseRecord } from '../schema/release.ts';
import type { Difference } from '../releases/differences.ts';
import type { Publication } from '../releases/history.ts';
import type { Rendition } from '../translations/renditions.ts';
import type { Bearing, SaidAnswer, SoAnswer, StatementRecord } from '../schema/statement.ts';

/** Prose of the site: a tree with `citation` nodes, and its words without them. */
export interface Prose {
	readonly lang: string;
	readonly tree: Root;
	readonly words: string;
	/** The prose as written: Markdown with citations such as `[@source-id]`. */
	readonly markdown: string;
}

/** What tells a side from the others by eye: a hue with its pattern, or the plain ground of the article’s own voice. */
export type Ground = Hue | 'voice';

/** A side of the story, to which parties belong. */
export interface Side {
	readonly id: string;
	readonly name: string;
	/** The language of the name. */
	readonly lang: string;
	/** Stands for it beside its colour: a letter, or two. */
	readonly letter: string;
	readonly ground: Ground;
	/** Whether it is the article’s own voice, which holds no positions. */
	readonly isVoice: boolean;
}

/** A kind of event. */
export interface Category {
	readonly id: string;
	readonly name: string;
	/** The language of the name. */
	readonly lang: string;
	/** What belongs to it, in one sentence. */
	readonly says: { readonly text: string; readonly lang: string } | undefined;
}

/** A party. */
export interface Actor {
	readonly id: string;
	readonly name: string;
	/** The language of the name. */
	readonly lang: string;
	readonly side: Side;
}

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

/** What comparing a quotation with its source gave. */
export interface Comparison {
	readonly result: SeenResult;
	readonly on: EdtfDate;
}

/** How many quotations there are, how many were compared with their sources, and how many of those were found. */
export interface ComparedCount {
	readonly all: number;
	readonly compared: number;
	readonly found: number;
}

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

/** An editor’s remark on the wording of the article. */
export interface EditorNote {
	/** Id of its element in the article’s page. */
	readonly anchor: string;
	readonly kind: (typeof noteKinds)[number];
	/** The words of the article that it is about. */
	readonly words: string;
	/** The words of the article that they translate; `undefined` in the article’s own language. */
	readonly original: string | undefined;
	readonly note: Prose;
}

/** A passage that is marked in the article. */
export type Passage =
	| { readonly type: 'claim'; readonly claim: Claim }
	| { readonly type: 'note'; readonly note: EditorNote };

/** One paragraph (or other block) of the article, with what is said about it. */
export interface ArticleBlock {
	/** Its tree, with `mark` nodes whose `range` is an index of `Article.passages`. */
	readonly tree: Root;
	readonly claims: readonly Claim[];
	readonly notes: readonly EditorNote[];
}

/** How much of the article one side speaks. */
export interface Share {
	readonly side: Side;
	/** Number of words in its claims. */
	readonly words: number;
	/** Part of all words in claims, 0 to 1. */
	readonly part: number;
}

/** The article with its passages. */
export interface Article {
	readonly rendition: Rendition;
	readonly title: string;
	/** Whether the title is a description, written in `[ ]` in the content. */
	readonly isTitleOurs: boolean;
	readonly lang: string;
	readonly source: Source | undefined;
	readonly retrieved: EdtfDate | undefined;
	readonly sha256: string;
	/** The text as a reader sees it, blocks separated by a line feed. */
	readonly text: string;
	/** The copy as written, without its front matter. */
	readonly markdown: string;
	readonly blocks: readonly ArticleBlock[];
	readonly passages: readonly Passage[];
	readonly claims: readonly Claim[];
	readonly notes: readonly EditorNote[];
	readonly sentences: number;
	readonly words: number;
	/** Largest first. */
	readonly shares: readonly Share[];
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

/** A correction of something published. */
export interface Correction {
	readonly date: EdtfDate;
	readonly where: string | undefined;
	readonly said: Prose;
	readonly says: Prose;
	readonly why: Prose;
}

/** An entry that accounts for a change: a correction, another change, or a typing slip. */
export interface Account {
	/** Permanent: its day and a hash. */
	readonly id: string;
	readonly kind: AccountKind;
	/** The day on which readers saw it first, `YYYY-MM-DD`. */
	readonly day: string;
	readonly where: string | undefined;
	/** Which part of it, where releases keep that. */
	readonly what: AccountPart | undefined;
	readonly said: Prose;
	readonly says: Prose;
	/** Absent for a slip. */
	readonly why: Prose | undefined;
}

/** A statement or an event, that may be gone. */
export interface ThingId {
	readonly kind: 'statements' | 'events';
	readonly id: string;
}

/** What changed on one day: that of a release, or of entries that no release has yet. */
export interface DayOfChanges {
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly date: EdtfDate;
	readonly accounts: readonly Account[];
	/** Answers, titles, dates and figures that changed, and the words of the article. */
	readonly differences: readonly Difference[];
	readonly added: readonly ThingId[];
	/** All that readers of this language see otherwise. */
	readonly reworded: readonly ThingId[];
	readonly removed: readonly ThingId[];
	/** Pages whose words these readers see otherwise, though nothing that has an id says so. */
	readonly pages: readonly ChangedPage[];
}

/** A page of many things: the translation of the article, what was found, where each side stands. */
export type ChangedPage = 'article' | 'findings' | 'positions';

/** A publication of the whole site. */
export interface Release {
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly date: EdtfDate;
	/** What changed, in a sentence in the original language. */
	readonly says: string;
	readonly record: ReleaseRecord;
	/** The day of the release before it. */
	readonly before: string | undefined;
	/** Whether the content is that of this release. */
	readonly isCurrent: boolean;
}

/** The state of verification in numbers, counted from the content. */
export interface Tally {
	readonly statements: number;
	readonly keyStatements: number;
	readonly events: number;
	/** Events with sources of at least two publishers. */
	readonly eventsOfTwoPublishers: number;
	readonly contestedEvents: number;
	readonly sources: number;
	readonly sourcesBySeen: Readonly<Record<SourceRecord['seen'], number>>;
	readonly publishers: number;
	/** Quotations from sources, and how many were compared with them. */
	readonly quotations: ComparedCount;
	/** Pieces of evidence on each question. */
	readonly evidence: Readonly<Record<Evidence['about'], number>>;
	readonly said: Readonly<Record<SaidAnswer, number>>;
	readonly so: Readonly<Record<SoAnswer, number>>;
}

/** Everything that the pages show, its parts linked both ways. */
export interface Site {
	/** The language that it is written in, where it is translated. */
	readonly lang: string;
	/** The language of the article and of what is not translated. */
	readonly original: string;
	/** Of the description. */
	readonly rendition: Rendition;
	/** The language of the site’s title. */
	readonly titleLang: string;
	readonly meta: SiteRecord & { readonly recordEndsOn: EdtfDate };
	readonly article: Article;
	/** In the order in which the article states them. */
	readonly statements: readonly Statement[];
	/** In order of time. */
	readonly events: readonly TimelineEvent[];
	/** Empty where a story has none. */
	readonly eras: readonly Era[];
	/** In the order of `topics.yaml`, or of first use. */
	readonly topics: readonly Topic[];
	/** By publisher and title. */
	readonly sources: readonly Source[];
	readonly actors: readonly Actor[];
	/** In the order of `sides.yaml`. */
	readonly sides: readonly Side[];
	/** In the order of `categories.yaml`. */
	readonly categories: readonly Category[];
	readonly obligations: Obligations | undefined;
	readonly questions: readonly OpenQuestion[];
	/** Parties as `actors.yaml` lists them, then people and terms by name. */
	readonly things: readonly NamedThing[];
	/** By name. */
	readonly places: readonly NamedPlace[];
	/** Absent where a story has none. */
	readonly findings: Findings | undefined;
	readonly method:
		| {
				readonly rendition: Rendition;
				readonly title: string;
				readonly text: Prose;
				readonly sources: readonly Source[];
		  }
		| undefined;
	readonly corrections: readonly Correction[];
	/** Corrections and all other entries of changes, the latest first. */
	readonly accounts: readonly Account[];
	/** Passages of the article and notes on it that are gone, by their old ids. */
	readonly goneFromArticle: readonly { readonly id: string; readonly account: Account }[];
	/** The latest first. */
	readonly releases: readonly Release[];
	/** The latest first. */
	readonly days: readonly DayOfChanges[];
	/** When all of it, and each statement and event, was published and changed; absent before the first release. */
	readonly history:
		{ readonly all: Publication; readonly things: ReadonlyMap<string, Publication> } | undefined;
	/** The last day of which the content says that something in it was read, copied or corrected. */
	readonly changed: EdtfDate | undefined;
	/** What maps have to say of boundaries. */
	readonly map: {
		readonly disputed: readonly (readonly [string, string])[];
		readonly note: Prose | undefined;
	};
	readonly tally: Tally;
}
