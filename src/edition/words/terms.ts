import type { noteKinds } from '../../story/schema/article.ts';
import type { QuestionRecord } from '../../story/schema/record.ts';
import type { Seen, SourceKind } from '../../story/schema/source.ts';
import type {
	Bearing,
	SaidAnswer,
	SoAnswer,
	StatementRecord,
} from '../../story/schema/statement.ts';

/** What the site calls the kinds of things that content names by a word of its own. */
export interface Terms {
	/** The two questions that are asked of each statement; they stand before an answer. */
	readonly asked: { readonly said: string; readonly so: string };
	/** Answers to the first question; they stand alone and end a sentence: `Did they say it? Yes, on record.` */
	readonly said: Readonly<Record<SaidAnswer, string>>;
	/** Answers to the second question, likewise. */
	readonly so: Readonly<Record<SoAnswer, string>>;
	/** One sentence for each answer that says what it means; it stands alone, beside the answer. */
	readonly means: {
		readonly said: Readonly<Record<SaidAnswer, string>>;
		readonly so: Readonly<Record<SoAnswer, string>>;
	};
	/** What a piece of evidence does to a statement. */
	readonly bearings: Readonly<Record<Bearing, string>>;
	/** How the article gives a statement. */
	readonly forms: Readonly<Record<StatementRecord['form'], string>>;
	/** What a note on the wording is about. */
	readonly noteKinds: Readonly<Record<(typeof noteKinds)[number], string>>;
	readonly sourceKinds: Readonly<Record<SourceKind, string>>;
	/** How much of a source was read. */
	readonly seen: Readonly<Record<Seen, string>>;
	/** How well the record backs an answer to an open question. */
	readonly strengths: Readonly<Record<QuestionRecord['options'][number]['strength'], string>>;
	/** Families of the check’s rules. */
	readonly families: Readonly<Record<string, string>>;
}
