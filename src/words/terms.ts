import type { noteKinds } from '../schema/article.ts';
import type { Category } from '../schema/event.ts';
import type { Side } from '../schema/primitives.ts';
import type { QuestionRecord } from '../schema/record.ts';
import type { Seen, SourceKind } from '../schema/source.ts';
import type { Bearing, SaidAnswer, SoAnswer, StatementRecord } from '../schema/statement.ts';
import type { PageName } from '../model/types.ts';

/** What the site calls the kinds of things that content names by a word of its own. */
export interface Terms {
	/** A side’s name, and the letter that stands for it beside its hue. */
	readonly sides: Readonly<Record<Side, { readonly name: string; readonly letter: string }>>;
	readonly said: Readonly<Record<SaidAnswer, string>>;
	readonly so: Readonly<Record<SoAnswer, string>>;
	readonly bearings: Readonly<Record<Bearing, string>>;
	readonly forms: Readonly<Record<StatementRecord['form'], string>>;
	readonly noteKinds: Readonly<Record<(typeof noteKinds)[number], string>>;
	readonly categories: Readonly<Record<Category, string>>;
	readonly sourceKinds: Readonly<Record<SourceKind, string>>;
	readonly seen: Readonly<Record<Seen, string>>;
	readonly pages: Readonly<Record<PageName, string>>;
	readonly strengths: Readonly<Record<QuestionRecord['options'][number]['strength'], string>>;
	/** Families of the check’s rules. */
	readonly families: Readonly<Record<string, string>>;
}
