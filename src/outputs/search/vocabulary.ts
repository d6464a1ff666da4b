import { soundsOf } from './sound.ts';
import { allTerms } from './words.ts';

/** The words of a site, folded. */
export interface Vocabulary {
	/** In how many records each stands. */
	readonly counts: ReadonlyMap<string, number>;
	/** Those that sound alike. */
	readonly sounds: ReadonlyMap<string, readonly string[]>;
	/** Names of months in any language, with the name in this edition’s. */
	readonly months: ReadonlyMap<string, string>;
	/** Names of months in this edition’s language, January first. */
	readonly ownMonths: readonly string[];
	/** Notes the words of a record. */
	readonly note: (terms: ReadonlySet<string>) => void;
}

/** A vocabulary without words; of months, those of this edition come first. */
export function makeVocabulary(months: readonly (readonly string[])[]): Vocabulary {
	const counts = new Map<string, number>();
	const sounds = new Map<string, string[]>();
	const [ownMonths = []] = months;
	return {
		counts,
		sounds,
		ownMonths,
		months: new Map(
			months.flatMap((names) =>
				names.flatMap((name, month) =>
					allTerms(name).map((term) => [term, ownMonths[month] ?? ''] as const)
				)
			)
		),
		note: (terms) => {
			for (const term of terms) {
				const count = counts.get(term) ?? 0;
				counts.set(term, count + 1);
				if (count > 0) continue;
				for (const sound of soundsOf(term)) {
					const alike = sounds.get(sound);
					if (alike) alike.push(term);
					else sounds.set(sound, [term]);
				}
			}
		},
	};
}
