import type { Entry } from '../load/entry.ts';
import type { RecordOf } from '../load/kinds.ts';

/** One piece of words that a translation gives in another language. */
export interface Part {
	/** What it is, the same in the original and in its translations. */
	readonly name: string;
	readonly text: string;
}

type Words = readonly (readonly [name: string, text: string | undefined])[];

/** Lists the pieces of words of an entry of one kind, original or copy; absent ones are left out. */
const words = {
	article: ({ value, body }: Entry<RecordOf<'article'>>): Words => [
		['title', value.title],
		...value.notes.map(({ kind, note }) => [`a note (${kind})`, note] as const),
		['text', body.text],
	],
	site: ({ value }: Entry<RecordOf<'site'> | RecordOf<'siteCopies'>>): Words => [
		['description', value.description],
		['map.note', value.map?.note],
	],
	statements: ({
		value,
		body,
	}: Entry<RecordOf<'statements'> | RecordOf<'statementCopies'>>): Words => [
		['title', value.title],
		['said.because', value.said.because],
		['so.because', value.so.because],
		...value.evidence.map(({ source, says }) => [`evidence of ${source}`, says] as const),
		['text', body.text],
	],
	events: ({ value, body }: Entry<RecordOf<'events'> | RecordOf<'eventCopies'>>): Words => [
		['title', value.title],
		['place', value.place?.name],
		['dateNote', value.dateNote],
		['contested', value.contested],
		['text', body.text],
	],
	topics: ({ value }: Entry<RecordOf<'topics'> | RecordOf<'topicCopies'>>): Words => [
		['title', value.title],
		['question', value.question],
	],
	eras: ({ value }: Entry<RecordOf<'eras'> | RecordOf<'eraCopies'>>): Words => [
		['title', value.title],
		['intro', value.intro],
		['bounds', value.bounds],
	],
	positions: ({ value }: Entry<RecordOf<'positions'> | RecordOf<'positionCopies'>>): Words => [
		['position', value.position],
	],
	obligations: ({
		value,
	}: Entry<RecordOf<'obligations'> | RecordOf<'obligationsCopies'>>): Words => [
		['title', value.title],
		['intro', value.intro],
		...value.instruments.flatMap(
			({ id, title, asks, of, bears }) =>
				[
					[`title of ${id}`, title],
					[`asks of ${id}`, asks],
					[`of of ${id}`, of],
					[`bears of ${id}`, bears],
				] as const
		),
	],
	questions: ({ value }: Entry<RecordOf<'questions'> | RecordOf<'questionCopies'>>): Words => [
		['question', value.question],
		['summary', value.summary],
		['settles', value.settles],
		...value.options.flatMap((option, index): Words => {
			const of = `options[${String(index)}]`;
			const texts = (points: readonly (string | { readonly says: string })[]) =>
				points.map((point) => (typeof point === 'string' ? point : point.says));
			return [
				[`${of}.title`, option.title],
				...texts(option.for).map((text, at) => [`${of}.for[${String(at)}]`, text] as const),
				...texts(option.against).map((text, at) => [`${of}.against[${String(at)}]`, text] as const),
			];
		}),
	],
	method: ({ value, body }: Entry<RecordOf<'method'> | RecordOf<'methodCopies'>>): Words => [
		['title', value.title],
		['text', body.text],
	],
} as const;

export type TranslatedKind = keyof typeof words;

/** The pieces of words of an entry, in order. */
export function partsOf(kind: TranslatedKind, entry: Entry<unknown>): Part[] {
	const list = (words[kind] as (one: Entry<unknown>) => Words)(entry);
	return list.flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]));
}
