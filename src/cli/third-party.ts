import { readFileSync, writeFileSync } from 'node:fs';

/** Where the list is written. */
export const thirdPartyFile = 'THIRD-PARTY.md';

/** An entry of `package-lock.json`, of the fields that count here. */
interface LockedPackage {
	readonly version?: string;
	readonly license?: string;
	/** Whether only the tests and tools of this project need it. */
	readonly dev?: boolean;
}

/** The packages of which something is in the built site, and what. */
const shipped: Readonly<Record<string, string>> = {
	'@fontsource-variable/noto-naskh-arabic': 'type of pages, cut; its licence lies beside it',
	'@fontsource/noto-nastaliq-urdu': 'type of pages, cut; its licence lies beside it; and on cards',
	'@fontsource/noto-naskh-arabic': 'letters on cards, drawn as pictures',
	'@fontsource/source-serif-4': 'letters on cards, drawn as pictures',
	'world-atlas': 'outlines on maps, which are Natural Earth’s and in the public domain',
};

/** `licences`: writes down whose work this project uses, and under which licences. */
export function runLicences(): number {
	writeFileSync(thirdPartyFile, thirdParty(readFileSync('package-lock.json', 'utf8')));
	process.stdout.write(`Wrote ${thirdPartyFile}\n`);
	return 0;
}

/**
 * The list of all packages as Markdown: what reaches readers, what builds the site, what only tests it.
 * Throws where the lock file names no licence of a package, or not one that reaches readers.
 *
 * @param lock the text of `package-lock.json`
 */
export function thirdParty(lock: string): string {
	const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, LockedPackage>> };
	const all = Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, { version = '', license, dev = false }]) => {
			const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
			if (license === undefined)
				throw new Error(`Unexpected package \`${name}\` without a licence`);
			return { name, license, dev, line: `- \`${name}\` ${version}` };
		});
	const reaching = Object.entries(shipped).map(([name, what]) => {
		const found = all.find((one) => one.name === name);
		if (!found) throw new Error(`Unexpected list without \`${name}\`, of which readers get a part`);
		return `${found.line}, ${found.license}: ${what}`;
	});
	const rest = all.filter(({ name }) => !Object.hasOwn(shipped, name));
	return [
		'# The work of others',
		'Made from `package-lock.json` by `npm run licences`. The licence of each package lies in its folder in `node_modules/`.',
		'## In the built site',
		reaching.join('\n'),
		'## To build it',
		...byLicence(rest.filter(({ dev }) => !dev)),
		'## To test and measure it',
		...byLicence(rest.filter(({ dev }) => dev)),
	]
		.join('\n\n')
		.concat('\n');
}

function byLicence(packages: readonly { license: string; line: string }[]): string[] {
	const groups = Map.groupBy(packages, ({ license }) => license);
	return [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([license, members]) => [
			`### ${license}`,
			[...new Set(members.map(({ line }) => line))].sort().join('\n'),
		]);
}
