import type { EdtfDate } from '../../dates/edtf.ts';
import type { SiteRecord } from '../../schema/site.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { Publication } from '../../releases/history.ts';
import type { Rendition } from '../../translations/renditions.ts';
import type { SaidAnswer, SoAnswer } from '../../schema/statement.ts';
import type { Prose } from './prose.ts';
import type { Side, Category, Actor } from './parties.ts';
import type { ComparedCount } from './comparison.ts';
import type { Source, Evidence, Statement, TimelineEvent, Era, Topic } from './record.ts';
import type { Article } from './article.ts';
import type { Obligations, OpenQuestion, Findings, NamedThing, NamedPlace } from './lists.ts';
import type { Correction, Account, DayOfChanges, Release } from './changes.ts';

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
