import { relative } from 'node:path';

/** The command that checks a content folder, to be typed as it is: it names the folder unless that is `content`. */
export function checkCommand(folder: string): string {
	const shown = relative(process.cwd(), folder).replaceAll('\\', '/') || '.';
	if (shown === 'content') return 'npm run check';
	return `CONTENT_DIR=${/\s/u.test(shown) ? JSON.stringify(shown) : shown} npm run check`;
}
