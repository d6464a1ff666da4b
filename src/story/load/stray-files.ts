/** Names under which editors, tools for merging and systems leave files behind. */
const leftovers: readonly RegExp[] = [
	/~$/u,
	/^#.*#$/u,
	/^~\$/u,
	/^4913$/u,
	/\.(?:bak|backup|old|orig|rej|tmp|temp|sw[a-p]|part|crdownload)$/iu,
	/^(?:ehthumbs(?:_vista)?\.db|thumbs\.db|desktop\.ini|icon\r?|nohup\.out)$/iu,
];

/** Files that stand in many folders and tell of the folder, not of the story. */
const aboutFolder =
	/^(?:README|LICEN[CS]E|COPYING|AUTHORS|CHANGELOG|CONTRIBUTING|Makefile)(?:\.[a-z]+)?$/u;

/** Whether a file was left behind by a program: whatever it holds is nobody’s content. */
export function isLeftover(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return leftovers.some((pattern) => pattern.test(name));
}

/** What to do with a file that was never meant to be content; `undefined` where it may have been. */
export function strayNote(path: string): string | undefined {
	if (isLeftover(path)) return 'Remove it: it is an editor’s leftover, or the system’s.';
	return aboutFolder.test(path.slice(path.lastIndexOf('/') + 1))
		? 'Remove it, or move it out of the content folder: it is no part of the story.'
		: undefined;
}
