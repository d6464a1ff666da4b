import { resolve } from 'node:path';
import { domainToUnicode } from 'node:url';

/** What the variables of the environment say, read once: nothing else reads them. */
export interface Environment {
	/** `SITE_URL`: the origin, without a slash at its end, for example `https://example.org`. */
	readonly origin: string;
	/** Whether `SITE_URL` says anything; otherwise the origin is the address that `npm start` serves. */
	readonly isOriginNamed: boolean;
	/** `BASE_PATH`: the sub-path, with a slash at both ends; `/` for the root of the host. */
	readonly base: string;
	/** `CONTENT_DIR`: the content folder, as an absolute path. */
	readonly content: string;
	/** `OUT_DIR`: the folder of the finished site, as an absolute path. */
	readonly out: string;
	/** `OFFLINE`: whether the site is to work without a network. */
	readonly isOffline: boolean;
	/** `PORT`: where this machine is to serve the site; `undefined` where nothing names one. */
	readonly port: number | undefined;
}

/** The environment with one sentence for each thing that is wrong in it; there the default stands. */
export interface ReadEnvironment {
	readonly environment: Environment;
	readonly faults: readonly string[];
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The port that `npm start` tries first. */
export const firstPort = 4321;
const place = Symbol.for('on-the-record: environment');

/**
 * Reads the variables that place a site. Blanks around a value do not count, and an empty value counts
 * as none: an empty `OUT_DIR` would name the working folder, with the project in it. Where `SITE_URL` is
 * none, the site stands at the address at which this machine serves it.
 *
 * @param isServed whether it does; hosts that build sites set a `PORT` for programs of their own
 */
export function readEnvironment(env: Variables, isServed = false): ReadEnvironment {
	const faults: string[] = [];
	/** The value of a variable, read; its default where it has none, or one that cannot be read. */
	const read = <T>(
		name: string,
		byDefault: T,
		expected: string,
		toValue: (text: string) => T | undefined
	): T => {
		const text = env[name]?.trim();
		if (!text) return byDefault;
		const value = toValue(text);
		if (value === undefined)
			faults.push(`Unexpected ${name} \`${text.replace(/\p{Cc}/gu, '·')}\`, expected ${expected}`);
		return value ?? byDefault;
	};
	const origin = read<string | undefined>(
		'SITE_URL',
		undefined,
		'an origin such as `https://example.org`; a sub-path belongs in BASE_PATH',
		readOrigin
	);
	const port = isServed
		? read<number | undefined>('PORT', undefined, 'a whole number from 1 to 65535', readPort)
		: undefined;
	const folder = (name: string, byDefault: string) =>
		read(name, resolve(byDefault), 'a path without `~`, which only a shell replaces', readFolder);
	return {
		environment: {
			origin: origin ?? `http://localhost:${String(port ?? firstPort)}`,
			isOriginNamed: Boolean(env['SITE_URL']?.trim()),
			base: read(
				'BASE_PATH',
				'/',
				'a sub-path such as `/name/`, of letters, digits and `. _ ~ -`',
				readBase
			),
			content: folder('CONTENT_DIR', 'content'),
			out: folder('OUT_DIR', 'dist'),
			isOffline: read('OFFLINE', true, '`yes` or `no`', readYesOrNo),
			port,
		},
		faults,
	};
}

/** Sets the environment of this process, for the code that Astro bundles anew as well. */
export function useEnvironment(environment: Environment): void {
	Object.assign(globalThis, { [place]: environment });
}

/** The environment of this process. Throws where a variable is wrong and no command has said so before. */
export function theEnvironment(): Environment {
	const used = (globalThis as { [place]?: Environment })[place];
	if (used) return used;
	const { environment, faults } = readEnvironment(process.env);
	if (faults.length > 0) throw new Error(faults.join('\n'));
	return environment;
}

/** The origin in a text; `undefined` where it is none, or has more than a host and a port. */
function readOrigin(text: string): string | undefined {
	const pattern = /^https?:\/\/(?<typed>[^\s/?#@\\%:[\]]+|\[[\da-f:.]+\])(?::\d+)?\/?$/iu;
	const typed = pattern.exec(text)?.groups?.['typed']?.normalize('NFC').toLowerCase();
	if (typed === undefined || !URL.canParse(text)) return undefined;
	const { hostname, origin } = new URL(text);
	// A browser would ask another host than the one typed: 1.0.0.2 for `1.2`.
	const isAsTyped = [hostname, domainToUnicode(hostname)].includes(typed);
	const isName = hostname.split('.').every((label) => /^(?!-)[\da-z-]{1,63}(?<!-)$/u.test(label));
	return hostname.startsWith('[') || (isAsTyped && isName) ? origin : undefined;
}

function readBase(text: string): string | undefined {
	const path = text.replace(/^\/|\/$/gu, '');
	if (path === '') return text.length <= 1 ? '/' : undefined;
	const parts = path.split('/');
	const isName = (part: string) => /^[\w.~-]+$/u.test(part) && !/^\.+$/u.test(part);
	return parts.every(isName) ? `/${parts.join('/')}/` : undefined;
}

/** A shell that does not replace `~`, as in a file of settings, would make a folder of that name. */
function readFolder(text: string): string | undefined {
	return text.startsWith('~') ? undefined : resolve(text);
}

function readPort(text: string): number | undefined {
	const port = Number(text);
	return /^\d+$/u.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}

function readYesOrNo(text: string): boolean | undefined {
	if (text === 'yes') return true;
	return text === 'no' ? false : undefined;
}
