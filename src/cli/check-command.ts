import { shownPrefix } from '../story/load/files-fs.ts';

/** The command that checks a content folder, to be typed as it is: it names the folder unless that is `content`. */
export function checkCommand(folder: string): string {
	return commandIn(folder, 'check');
}

/** The same for any command of the project, with its own words: `new -- findings`. */
export function commandIn(folder: string, command: string): string {
	const shown = shownPrefix(folder).slice(0, -1);
	if (shown === 'content') return `npm run ${command}`;
	return `CONTENT_DIR=${/\s/u.test(shown) ? JSON.stringify(shown) : shown} npm run ${command}`;
}
