import type { Content } from '../load/content.ts';
import type { FaultInput } from '../load/fault.ts';
import type { ArticlePassages } from '../article/passages.ts';

/** The families of rules, in the order in which the rule book shows them. */
export const families = [
	'shape',
	'article',
	'links',
	'evidence',
	'dates',
	'languages',
	'text-safety',
	'neutral-words',
] as const;
export type Family = (typeof families)[number];

/** Files that replace or join those of the example story (`example-story.ts`), by path. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** Stands for the text of a file of the example story that an example leaves out. */
export const absent = '\u0000';

/** One rule of the rule book. Its id never changes; a file that holds one rule is named by it. */
export interface Rule {
	readonly id: string;
	readonly family: Family;
	/** Why the rule is there, for an editor, in one or two sentences. */
	readonly why: string;
	/** A story that passes with these files. */
	readonly passes: ExampleFiles;
	/** A story that the rule refuses with these files; or a description, where text cannot show it. */
	readonly fails: ExampleFiles | string;
	/** Finds the faults; a rule without it is applied while files are read (`load/`). */
	readonly check?: (context: CheckContext) => void;
}

/** What a rule sees. */
export interface CheckContext {
	readonly content: Content;
	/** The copies of the article with their passages found; the original first. */
	readonly copies: readonly ArticlePassages[];
	/** The day of the check, `YYYY-MM-DD`. */
	readonly today: string;
	readonly report: (fault: Omit<FaultInput, 'ruleId'>) => void;
}
