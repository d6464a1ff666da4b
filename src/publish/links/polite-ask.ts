import { setTimeout as wait } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { isWebAddress } from '../../story/check/rules/url-scheme.ts';
import { agentName } from './ask-server.ts';
import { isRedirect, type Ask, type Reply } from './probe.ts';

/** The most of a `robots.txt` that is read, and the most redirects to it (RFC 9309, 2.3.1.2 and 2.5). */
const limits = { bytes: 512 * 1_024, redirects: 5 };
/** The longest pause between two questions that a `robots.txt` may ask for. */
const mostDelayMs = 30_000;

type Rules = Pick<ReturnType<typeof robotsParser>, 'isDisallowed' | 'getCrawlDelay'>;

/** Lines that RFC 9309 does not know: none of them ends a group (2.2.4), for the parser they do. */
const otherLine = /^(?![ \t]*(?:user-?agent|allow|disallow)[ \t]*:).*$/gimu;

/** What a server wants of those who ask: its rules, or the reply that took their place. */
type Wishes = { readonly rules: Rules | undefined } | { readonly reply: Reply };

/**
 * Asks as servers wish: not for what their `robots.txt` forbids, no faster than it says, and no more for
 * the rest of the run where they want to be left alone. Each `robots.txt` is asked for once.
 */
export function politeAsk(ask: Ask): Ask {
	const wishes = new Map<string, Promise<Wishes>>();
	const resting = new Set<string>();
	const lastAsked = new Map<string, number>();
	return async (url, method, bodyLimit) => {
		const { origin } = new URL(url);
		if (resting.has(origin)) return notAsked('rest');
		const known = wishes.get(origin) ?? wishesOf(origin, ask);
		wishes.set(origin, known);
		const wish = await known;
		if ('reply' in wish) return wantsRest(wish.reply) ? notAsked('rest') : wish.reply;
		if (wish.rules?.isDisallowed(url, agentName) === true) return notAsked('robots');
		const delayMs = Math.min((wish.rules?.getCrawlDelay(agentName) ?? 0) * 1_000, mostDelayMs);
		const last = lastAsked.get(origin);
		if (last !== undefined && delayMs > 0) await wait(Math.max(0, last + delayMs - Date.now()));
		const reply = await ask(url, method, bodyLimit);
		lastAsked.set(origin, Date.now());
		if (wantsRest(reply)) resting.add(origin);
		return reply;
	};
}

function notAsked(why: 'robots' | 'rest'): Reply {
	return { status: undefined, location: undefined, notAsked: why };
}

function wantsRest({ status, restMs }: Reply): boolean {
	return restMs !== undefined && (status === 429 || status === 503);
}

/** As RFC 9309 has it: where there are no rules all is allowed; where the server fails, nothing is. */
async function wishesOf(origin: string, ask: Ask): Promise<Wishes> {
	const first = `${origin}/robots.txt`;
	let at = first;
	for (let turn = 0; turn <= limits.redirects; turn += 1) {
		const reply = await ask(at, 'GET', limits.bytes);
		if (isRedirect(reply)) {
			if (reply.location === undefined || !isWebAddress(reply.location)) break;
			at = reply.location;
			continue;
		}
		if (wantsRest(reply)) return { reply };
		const { status, body } = reply;
		const isFailing = status === undefined || (status >= 500 && status !== 999);
		// A server in a private network is not asked for its pages either, when it is the first.
		if (isFailing && (at === first || reply.notAsked === undefined)) return { reply };
		if (status !== undefined && status >= 200 && status < 300)
			return { rules: rulesOf(first, new TextDecoder().decode(body?.bytes)) };
		break;
	}
	return { rules: undefined };
}

function rulesOf(url: string, text: string): Rules {
	const standard = robotsParser(url, text.replace(otherLine, ''));
	const whole = robotsParser(url, text);
	return {
		isDisallowed: (page, agent) => standard.isDisallowed(page, agent),
		getCrawlDelay: (agent) => whole.getCrawlDelay(agent),
	};
}
