import { fairness, measures, type Balance, type Measure } from '../story/model/fairness.ts';
import { buildSite } from '../story/model/build.ts';
import { checkFolder, printReport } from './check.ts';

/** What each count is called in the report. */
const names: Readonly<Record<Measure, string>> = {
	events: 'events it acts in',
	statements: 'statements it makes',
	evidence: 'evidence on these',
	words: 'words of position',
	quotedWords: 'of them quoted',
	figures: 'casualty figures given',
	missing: 'events without its figure',
};
const countries = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/**
 * `fairness`: prints how much room each side has, in the whole story and topic by topic, and of which
 * countries’ publishers the evidence is. It judges nothing; a marked line asks for a reason.
 *
 * @returns the exit status: 0, or 1 where the content has faults
 */
export function runFairness(folder: string): number {
	const checked = checkFolder(folder);
	if (checked.faults.length > 0) {
		printReport(checked, 'text');
		return 1;
	}
	process.stdout.write(fairness(buildSite(checked)).map(formatBalance).join('\n'));
	return 0;
}

/** One balance in lines; those in which one of the two sides has at most half of the other’s are marked. */
function formatBalance(balance: Balance): string {
	const { topic, evidence, sides, uneven } = balance;
	const ids = sides.map(({ side }) => side.id);
	const pair = ids.slice(0, 2).join(' and ');
	const rows = measures.map((measure) => {
		const counts = sides.map((one) => String(one.counts[measure]));
		const mark = uneven.includes(measure) ? `  ← ${pair} are uneven` : '';
		return `${toLine([names[measure], ...counts])}${mark}`;
	});
	const list = (parts: readonly (readonly [name: string, count: number])[]) =>
		parts
			.map(([name, count]) => `${name} ${String(count)} (${percent(count, evidence)})`)
			.join(', ') || 'none';
	const byCountry = balance.countries.map(
		({ of, count }) => [of === undefined ? 'none known' : (countries.of(of) ?? of), count] as const
	);
	const byLanguage = balance.languages.map(
		({ of, count }) => [languages.of(of) ?? of, count] as const
	);
	return [
		`${topic?.title ?? 'The whole story'}: ${String(evidence)} pieces of evidence`,
		toLine(['', ...ids]),
		...rows,
		`  countries of publishers  ${list(byCountry)}`,
		`  languages of sources     ${list(byLanguage)}`,
		'',
	].join('\n');
}

function percent(part: number, whole: number): string {
	return `${String(Math.round((100 * part) / whole))}%`;
}

function toLine([name = '', ...cells]: readonly string[]): string {
	return `  ${name.padEnd(25)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}
