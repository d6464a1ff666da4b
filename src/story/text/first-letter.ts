/** The first letter of a name, with the marks that belong to it, as a capital where the language has some. */
export function firstLetter(name: string, lang: string): string {
	const [letter = name] = /[\p{L}\p{N}]\p{M}*/u.exec(name) ?? [];
	return letter.toLocaleUpperCase(lang);
}
