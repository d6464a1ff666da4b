const letter = /\p{L}/gu;
/** What stands where letters were lost: the replacement character, private letters, controls. */
const lost = /[\uFFFD\p{Co}\u0000-\u0008\u000E-\u001F\u0080-\u009F]/gu;
/** Capital and small letters with marks of Western Europe: in no language of it one letter in four. */
const western = /[\u00C0-\u00FF]/gu;

/** The letters of a text. */
export function lettersIn(text: string): number {
	return countOf(letter, text);
}

/** Whether a text is what comes of reading it by another alphabet than it is in: nothing is known of what is not in it. */
export function isGarbled(text: string): boolean {
	const letters = lettersIn(text);
	const isRead = countOf(lost, text) * 50 <= letters;
	return !isRead || (letters > 0 && countOf(western, text) * 4 > letters);
}

/** Whether the title of a page says that there is none at its address, whatever its status says. */
export function namesNothing(title: string): boolean {
	return /(?:^|[^\p{L}\p{N}])404(?:$|[^\p{L}\p{N}])|(?:page|seite|página) (?:was )?(?:not found|nicht gefunden|no encontrada)|page introuvable|صفحہ نہیں ملا|پاڼه و?نه موندل|صفحه (?:یافت|پیدا) نشد|الصفحة غير موجودة/iu.test(
		title
	);
}

function countOf(pattern: RegExp, text: string): number {
	return text.match(pattern)?.length ?? 0;
}
