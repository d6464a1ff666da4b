import { checkContent } from './check/check.ts';
import { handedOver } from './check/hand-over.ts';
import { formatText } from './check/report/format-text.ts';
import { toReport } from './check/report/report.ts';
import { theEnvironment } from './system/environment.ts';
import { today } from './system/today.ts';
import { readFolder, shownPrefix } from './load/files-fs.ts';
import { buildSites, type Sites } from './model/build.ts';

/**
 * The sites of the content folder that the environment names. Throws the check's own report where the
 * content has faults: in `npm run dev` that is what the browser shows, and it goes when it is mended.
 */
function loadSites(): Sites {
	const ready = handedOver();
	if (ready) return buildSites(ready);
	const folder = theEnvironment().content;
	const prefix = shownPrefix(folder);
	const read = readFolder(folder);
	const checked = checkContent(read, today());
	if (checked.faults.length === 0) return buildSites(checked);
	const report = toReport(checked, read.paths.length, prefix);
	const words = formatText(report, {
		textOf: (file) => checked.content.files.get(file.slice(prefix.length))?.text,
		useColour: false,
		folder: prefix.slice(0, -1),
	});
	// The places that matter are in the report: a trace would lead into this program.
	throw Object.assign(new Error(words), { stack: '' });
}

/** The site in each of its languages; the original comes first. */
export const sites: Sites = loadSites();
