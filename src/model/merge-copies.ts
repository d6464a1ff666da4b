import type { TranslatedKind } from '../check/translated-parts.ts';
import type { copyKinds } from '../check/translations.ts';
import type { RecordOf } from '../load/kinds.ts';

type CopyOf<K extends TranslatedKind> = RecordOf<(typeof copyKinds)[K]>;
type Merger<O, C> = (original: O, copy: C) => O;

const question: Merger<RecordOf<'questions'>, RecordOf<'questionCopies'>> = (original, copy) => ({
	...original,
	question: copy.question,
	summary: copy.summary,
	settles: copy.settles,
	options: original.options.map((option, index) => {
		const told = copy.options[index];
		return {
			...option,
			title: told?.title ?? option.title,
			for: option.for.map((point, at) => ({ ...point, says: told?.for[at] ?? point.says })),
			against: option.against.map((point, at) => ({
				...point,
				says: told?.against[at] ?? point.says,
			})),
		};
	}),
});

const obligations: Merger<RecordOf<'obligations'>, RecordOf<'obligationsCopies'>> = (
	original,
	{ title, intro, instruments }
) => ({
	...original,
	title,
	intro,
	instruments: original.instruments.map((one, index) => ({ ...one, ...instruments[index] })),
});

/** How the words of a copy take the place of the original’s; facts stay. Both have the same parts. */
export const mergers: {
	readonly [K in TranslatedKind]: Merger<RecordOf<K>, CopyOf<K>>;
} = {
	article: (original, copy) => ({
		...copy,
		source: original.source,
		retrieved: original.retrieved,
	}),
	site: (original, { description, map }) => ({
		...original,
		description,
		map: original.map && { ...original.map, note: map?.note },
	}),
	statements: (original, { title, said, so, evidence }) => ({
		...original,
		title,
		said: { ...original.said, ...said },
		so: { ...original.so, ...so },
		evidence: original.evidence.map((one, index) => ({
			...one,
			says: evidence[index]?.says ?? one.says,
		})),
	}),
	events: (original, { title, place, dateNote, contested }) => ({
		...original,
		title,
		place: original.place && { ...original.place, ...place },
		dateNote,
		contested,
	}),
	topics: (original, { title, question: asks }) => ({ ...original, title, question: asks }),
	eras: (original, { title, intro, bounds }) => ({ ...original, title, intro, bounds }),
	positions: (original, { position }) => ({ ...original, position }),
	obligations,
	questions: question,
	method: (original, { title }) => ({ ...original, title }),
};
