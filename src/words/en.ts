import type { PageName } from '../model/types.ts';
import type { noteKinds } from '../schema/article.ts';
import type { Category } from '../schema/event.ts';
import type { Side } from '../schema/primitives.ts';
import type { QuestionRecord } from '../schema/record.ts';
import type { Seen, SourceKind } from '../schema/source.ts';
import type { Bearing, SaidAnswer, SoAnswer, StatementRecord } from '../schema/statement.ts';

/** A side’s name, and the letter that stands for it beside its hue. */
export const sideWords: Readonly<Record<Side, { readonly name: string; readonly letter: string }>> =
	{
		pakistan: { name: 'Pakistan', letter: 'P' },
		afghanistan: { name: 'Afghanistan', letter: 'A' },
		un: { name: 'United Nations', letter: 'U' },
		other: { name: 'Others', letter: 'O' },
		narrator: { name: 'The article itself', letter: 'T' },
	};

export const saidWords: Readonly<Record<SaidAnswer, string>> = {
	confirmed: 'confirmed',
	similar: 'something similar',
	'not-found': 'no record found',
	'not-applicable': 'does not apply',
};

export const soWords: Readonly<Record<SoAnswer, string>> = {
	supported: 'supported',
	disputed: 'disputed',
	qualified: 'qualified',
	contradicted: 'contradicted',
	'no-source-found': 'no source found',
	'not-checkable': 'cannot be checked',
};

export const bearingWords: Readonly<Record<Bearing, string>> = {
	supports: 'Supports',
	qualifies: 'Qualifies',
	contradicts: 'Contradicts',
};

export const formWords: Readonly<Record<StatementRecord['form'], string>> = {
	'direct-quote': 'in quotation marks',
	paraphrase: 'in the article’s words',
	assertion: 'stated without a speaker',
	background: 'background',
	prediction: 'a prediction',
};

export const noteWords: Readonly<Record<(typeof noteKinds)[number], string>> = {
	'wrong-word': 'Word',
	'broken-sentence': 'Broken sentence',
	unsourced: 'No source named',
	'wrong-place': 'Place',
	unclear: 'Unclear',
};

export const categoryWords: Readonly<Record<Category, string>> = {
	border: 'Border',
	diplomacy: 'Diplomacy',
	conflict: 'Conflict',
	militancy: 'Militancy',
	refugees: 'Refugees',
	trade: 'Trade',
	un: 'United Nations',
};

export const kindWords: Readonly<Record<SourceKind, string>> = {
	'un-document': 'UN document',
	treaty: 'Treaty text',
	government: 'Government',
	news: 'News',
	research: 'Research',
	reference: 'Reference work',
	book: 'Book',
};

export const seenWords: Readonly<Record<Seen, string>> = {
	full: 'read in full',
	excerpt: 'an excerpt was read',
	cited: 'not read: known from another source',
	unseen: 'not read',
};

export const pageWords: Readonly<
	Record<PageName, { readonly name: string; readonly path: string }>
> = {
	article: { name: 'Article', path: '' },
	positions: { name: 'Positions', path: 'positions/' },
	law: { name: 'Obligations', path: 'law/' },
	questions: { name: 'Open questions', path: 'questions/' },
	timeline: { name: 'Timeline', path: 'timeline/' },
	method: { name: 'Method', path: 'method/' },
};

export const strengthWords: Readonly<
	Record<QuestionRecord['options'][number]['strength'], string>
> = {
	strong: 'strong',
	weak: 'weak',
	poor: 'poor',
	open: 'open',
	excluded: 'excluded',
};

/** Families of the check’s rules. */
export const familyWords: Readonly<Record<string, string>> = {
	shape: 'Shape of the files',
	article: 'The article',
	links: 'Links between files',
	evidence: 'Evidence',
	dates: 'Dates',
	languages: 'Languages',
	'text-safety': 'Safety of the text',
	'neutral-words': 'Neutral words',
};
