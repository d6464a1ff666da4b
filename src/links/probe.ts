/** What became of a link. */
export const linkAnswers = [
	'ok',
	'moved',
	'redirected-to-home',
	'blocked',
	'dead',
	'unreachable',
] as const;
export type LinkAnswer = (typeof linkAnswers)[number];

/** What a server said to one request; `undefined` as status where it said nothing. */
export interface Reply {
	readonly status: number | undefined;
	/** Where it leads on, as an absolute address. */
	readonly location: string | undefined;
}

/** How a link was found. */
export interface LinkResult {
	readonly url: string;
	readonly answer: LinkAnswer;
	/** The last status; absent where no server answered. */
	readonly status: number | undefined;
	/** Where it led in the end, if elsewhere. */
	readonly to: string | undefined;
}

/** Asks for one address, without following. */
export type Ask = (url: string, method: 'HEAD' | 'GET') => Promise<Reply>;

const mostRedirects = 10;

/**
 * Finds out what became of a link: asks for its head, then for the whole where a server does not take
 * that well, and follows redirects one by one.
 */
export async function probeLink(url: string, ask: Ask): Promise<LinkResult> {
	const seen = new Set<string>();
	let at = url;
	let last: Reply = { status: undefined, location: undefined };
	while (!seen.has(at) && seen.size <= mostRedirects) {
		seen.add(at);
		last = await askTwice(at, ask);
		if (last.location === undefined) return resultOf(url, at, last.status);
		at = last.location;
	}
	// It goes round in circles: a reader gets nowhere.
	return { url, answer: 'dead', status: last.status, to: undefined };
}

async function askTwice(url: string, ask: Ask): Promise<Reply> {
	const reply = await ask(url, 'HEAD');
	const isTaken = reply.status !== undefined && (reply.status < 400 || reply.status === 429);
	return isTaken ? reply : ask(url, 'GET');
}

function resultOf(url: string, at: string, status: number | undefined): LinkResult {
	const to = isSamePlace(url, at) ? undefined : at;
	return { url, answer: answerOf(url, to, status), status, to };
}

function answerOf(url: string, to: string | undefined, status: number | undefined): LinkAnswer {
	if (status === undefined) return 'unreachable';
	// 999 is what some large sites say to whatever is no browser.
	if ([401, 403, 407, 429, 451, 999].includes(status)) return 'blocked';
	if (status >= 500) return 'unreachable';
	if (status >= 400) return 'dead';
	if (to === undefined) return 'ok';
	return isHome(to) && !isHome(url) ? 'redirected-to-home' : 'moved';
}

/** Whether two addresses differ in nothing but the scheme, `www.` and a slash at the end. */
function isSamePlace(a: string, b: string): boolean {
	const plain = (text: string) =>
		text.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/[/#]*$/u, '');
	return plain(a) === plain(b);
}

function isHome(text: string): boolean {
	const { pathname, search } = new URL(text);
	return /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/u.test(pathname) && search === '';
}
