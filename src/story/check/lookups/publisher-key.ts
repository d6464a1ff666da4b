/** Articles at the head of a name, in languages in which papers are named with one: “The Guardian”, “Le Monde”. */
const article = /^\s*(?:(?:the|le|la|les|el|los|las|il|der|die|das)\s+|l['’])(?=\S)/iu;

/** Letters of Arabic script that keyboards exchange, and none of which tells two publishers apart. */
const exchanged: Readonly<Record<string, string>> = {
	ي: 'ی',
	ى: 'ی',
	ك: 'ک',
	ه: 'ہ',
	ۀ: 'ہ',
	ة: 'ہ',
	ۃ: 'ہ',
};

/**
 * What of a publisher's name tells it from others: its letters and digits, whatever their case and form,
 * without an article at its head. `Harbour  Office.` and `The HARBOUR office` have one key.
 */
export function publisherKey(name: string): string {
	const plain = name.normalize('NFKC');
	const key = lettersOf(plain.replace(article, ''));
	return key === '' ? plain.trim() : key;
}

function lettersOf(text: string): string {
	// Marks are part of letters in many scripts; those that nobody sees are none.
	return text
		.replace(/[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '')
		.toUpperCase()
		.normalize('NFKC')
		.replace(/[يىكهۀةۃ]/gu, (letter) => exchanged[letter] ?? letter);
}
