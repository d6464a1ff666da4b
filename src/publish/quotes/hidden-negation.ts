import { lightText } from './light-fold.ts';

/** Words that turn a sentence into its contrary, in the languages of the interface and in Arabic. */
const negations = new Set(
	`not no never none nobody nothing neither nor cannot without
	نہیں نہ مت نا بغیر نه نۀ نشته نلري نده هیڅ هېڅ مه پرته
	نیست نیستند نبود نبودند ندارد ندارند نشد نکرد هیچ بدون لا لم لن ليس ليست غير دون عدم`
		.split(/\s+/u)
		.map((word) => lightText(word).bare)
);

/** `didn’t`; and verbs in Dari, which have their negation before them. */
const joined = /n['’]t$|^نمی/u;

/**
 * Whether words that dots or brackets leave out of a quotation hold a negation of what is left: one in the
 * sentence of the words before, or in that of the words after. Sentences between the two are others’.
 *
 * @param omitted the words, after the light fold
 */
export function hidesNegation(omitted: string): boolean {
	const sentences = omitted.split(/[.!?۔؟](?=\s|$)|\u2029/u);
	return [sentences[0] ?? '', sentences.at(-1) ?? ''].some((part) =>
		(part.match(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu) ?? []).some(
			(word) => negations.has(word) || joined.test(word)
		)
	);
}
