import { setTimeout as wait } from 'node:timers/promises';
import type { Ask, Reply } from './probe.ts';

/** How long and how often to try. */
export interface Patience {
	readonly timeoutMs: number;
	/** How often to try again where nothing came, or the server was busy. */
	readonly retries: number;
	/** The pause before the first new try; each further one is twice as long. */
	readonly pauseMs: number;
}

/** Asks servers over the network, without following; answers that are no answers are tried again. */
export function askServer({ timeoutMs, retries, pauseMs }: Patience): Ask {
	return async (url, method) => {
		let reply = await askOnce(url, method, timeoutMs);
		for (let turn = 0; turn < retries && isPassing(reply); turn += 1) {
			await wait(pauseMs * 2 ** turn);
			reply = await askOnce(url, method, timeoutMs);
		}
		return reply;
	};
}

async function askOnce(url: string, method: string, timeoutMs: number): Promise<Reply> {
	try {
		const answer = await fetch(url, {
			method,
			redirect: 'manual',
			signal: AbortSignal.timeout(timeoutMs),
			headers: { 'user-agent': 'on-the-record link check', accept: 'text/html,*/*;q=0.8' },
		});
		// The words are not needed; a long document need not cross the network.
		await answer.body?.cancel();
		const location = answer.headers.get('location');
		const leadsOn = answer.status >= 300 && answer.status < 400 && location !== null;
		const isAddress = leadsOn && URL.canParse(location, url);
		return {
			status: answer.status,
			location: isAddress ? new URL(location, url).href : undefined,
		};
	} catch {
		return { status: undefined, location: undefined };
	}
}

function isPassing({ status }: Reply): boolean {
	return status === undefined || (status >= 500 && status !== 999);
}
