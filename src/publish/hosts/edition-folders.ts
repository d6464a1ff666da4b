/**
 * The folders in which a built site holds its editions: `''`, where the original lies, then one for each
 * further language. A folder is one where its first page says that it is in the language of that name.
 *
 * @param files paths of all files of the site
 * @param read gives the text of a file
 */
export function editionFolders(files: readonly string[], read: (path: string) => string): string[] {
	const others = files.flatMap((path) => {
		const lang = /^(?<lang>[A-Za-z0-9-]+)\/index\.html$/u.exec(path)?.groups?.['lang'];
		return lang !== undefined && languageOf(read(path)) === lang ? [`${lang}/`] : [];
	});
	return ['', ...others];
}

/** The files of an edition, as paths from its folder. */
export function filesIn(
	folder: string,
	files: readonly string[],
	folders: readonly string[]
): string[] {
	return files
		.filter((path) => folderOf(path, folders) === folder)
		.map((path) => path.slice(folder.length));
}

function folderOf(path: string, folders: readonly string[]): string {
	return folders.find((folder) => folder !== '' && path.startsWith(folder)) ?? '';
}

function languageOf(html: string): string | undefined {
	return /<html[^>]*\slang="?(?<lang>[\w-]+)/u.exec(html)?.groups?.['lang'];
}
