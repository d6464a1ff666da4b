import { shownPrefix } from '../story/load/files-fs.ts';

/** The command that checks a content folder, to be typed as it is: it names the folder unless that is `content`. */
export function checkCommand(folder: string): string {
	const shown = shownPrefix(folder).slice(0, -1);
	if (shown === 'content') return 'npm run check';
	return `CONTENT_DIR=${/\s/u.test(shown) ? JSON.stringify(shown) : shown} npm run check`;
}
