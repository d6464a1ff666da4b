import { isWebAddress } from '../../story/check/rules/url-scheme.ts';

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
	/** Whether it wants to be told again who asks: walls of consent do. */
	readonly setsCookie?: boolean;
	/** For how long it wants to be left alone, in milliseconds. */
	readonly restMs?: number | undefined;
	/** Why it was not asked: it is in a private network, its `robots.txt` forbids it, or it wants to rest. */
	readonly notAsked?: 'private' | 'robots' | 'rest';
	/** What stands in it, where that was asked for. */
	readonly body?: Body;
}

/** What a server answered with, as far as it was read. */
export interface Body {
	readonly bytes: Uint8Array;
	/** The header of that name, or an empty text. */
	readonly contentType: string;
	/** Whether more would have come. */
	readonly isCut: boolean;
}

/** A page, and where it stands. */
export interface Page extends Body {
	readonly url: string;
}

/** How a link was found. */
export interface LinkResult {
	readonly url: string;
	readonly answer: LinkAnswer;
	/** The last status; absent where no server answered. */
	readonly status: number | undefined;
	/** Where it led in the end, if elsewhere. */
	readonly to: string | undefined;
	/** Whether nothing answered, which may be the fault of one's own network. */
	readonly isSilent?: boolean;
	/** Where it led, and what stands there, if that was asked for and there is something. */
	readonly page?: Page;
	/** Why it was not asked, or where it leads that no program should go. */
	readonly why?: 'private' | 'robots' | 'consent';
}

/**
 * Asks for one address, without following.
 *
 * @param bodyLimit how many bytes of what stands there to read; none where it is left out
 */
export type Ask = (url: string, method: 'HEAD' | 'GET', bodyLimit?: number) => Promise<Reply>;

const mostRedirects = 10;
/** The statuses that browsers follow (Fetch, “redirect status”). */
const redirects: readonly (number | undefined)[] = [301, 302, 303, 307, 308];

/** Whether a reply leads on, or says that it would. */
export function isRedirect({ status }: Pick<Reply, 'status'>): boolean {
	return redirects.includes(status);
}

/**
 * Finds out what became of a link: asks for its head, then for the whole where a server does not take
 * that well, and follows redirects one by one. `undefined` where a server that wants to be left alone was
 * not asked.
 *
 * @param bodyLimit how many bytes of the page to read; none where it is left out
 */
export async function probeLink(
	url: string,
	ask: Ask,
	bodyLimit = 0
): Promise<LinkResult | undefined> {
	const seen = new Set<string>();
	let at = url;
	let last: Reply = { status: undefined, location: undefined };
	let hasCookie = false;
	while (!seen.has(at) && seen.size <= mostRedirects) {
		seen.add(at);
		last = await (bodyLimit > 0 ? ask(at, 'GET', bodyLimit) : askTwice(at, ask));
		const { status, location, notAsked } = last;
		hasCookie ||= last.setsCookie === true;
		if (notAsked === 'rest') return undefined;
		if (notAsked === 'private')
			return { url, answer: 'unreachable', status, to: undefined, why: 'private' };
		if (notAsked === 'robots')
			return { ...resultOf(url, at, 403), status: undefined, why: 'robots' };
		if (!isRedirect(last)) return withPage(resultOf(url, at, status), at, last);
		// It leads nowhere; or where a browser does not follow and no reader should.
		if (location === undefined) return { url, answer: 'dead', status, to: undefined };
		if (!isWebAddress(location)) return { url, answer: 'unreachable', status, to: undefined };
		at = location;
	}
	// It goes round in circles: a reader gets nowhere; or gets there with the cookie that we do not send back.
	return { url, answer: hasCookie ? 'blocked' : 'dead', status: last.status, to: undefined };
}

function withPage(result: LinkResult, at: string, { body }: Reply): LinkResult {
	if (isConsent(at) && !isConsent(result.url))
		return { ...result, answer: 'blocked', why: 'consent' };
	const isThere = result.answer === 'ok' || result.answer === 'moved';
	return isThere && body ? { ...result, page: { ...body, url: at } } : result;
}

/** Whether an address is that of a wall that asks for consent before it shows a page. */
function isConsent(text: string): boolean {
	const { hostname, pathname } = new URL(text);
	return (
		/^(?:consent|privacy-?gate|cookie-?wall)\./u.test(hostname) ||
		/(?:^|\/)(?:cookie-?)?consent(?:$|[/.-])/iu.test(pathname)
	);
}

async function askTwice(url: string, ask: Ask): Promise<Reply> {
	const reply = await ask(url, 'HEAD');
	const { status, restMs, notAsked } = reply;
	const isTaken = status !== undefined && (status < 400 || status === 429);
	return isTaken || restMs !== undefined || notAsked !== undefined ? reply : ask(url, 'GET');
}

function resultOf(url: string, at: string, status: number | undefined): LinkResult {
	const to = isSamePlace(url, at) ? undefined : at;
	const isSilent = status === undefined;
	return { url, answer: answerOf(url, to, status), status, to, ...(isSilent && { isSilent }) };
}

function answerOf(url: string, to: string | undefined, status: number | undefined): LinkAnswer {
	// What is no answer to a question such as ours (100, 304) tells nothing.
	if (status === undefined || status < 200 || (status > 300 && status < 400)) return 'unreachable';
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
