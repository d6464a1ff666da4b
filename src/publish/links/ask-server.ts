import { request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askSafely } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { publicAddresses, type LookUp } from './public-addresses.ts';
import type { Ask, Body, Reply } from './probe.ts';

/** How long and how often to try. */
export interface Patience {
	readonly timeoutMs: number;
	/** How much longer a page may take that is to be read. */
	readonly bodyMs?: number;
	/** How often to try again where nothing came, or the server was busy. */
	readonly retries: number;
	/** The pause before the first new try; each further one is twice as long. */
	readonly pauseMs: number;
	/** The longest rest that a server may ask for (`Retry-After`) and be asked again after. */
	readonly mostRestMs?: number;
	/** Gives the addresses to connect to; a server is asked at no other. */
	readonly lookUp?: LookUp;
}

/** The name under which servers are asked, in `robots.txt` as well. */
export const agentName = 'on-the-record';

/** Asks servers over the network, without following; answers that are no answers are tried again. */
export function askServer({
	timeoutMs,
	bodyMs = 40_000,
	retries,
	pauseMs,
	mostRestMs = 30_000,
	lookUp = publicAddresses,
}: Patience): Ask {
	return async (url, method, bodyLimit = 0) => {
		const limitMs = timeoutMs + (bodyLimit > 0 ? bodyMs : 0);
		const question = { url, method, bodyLimit, timeoutMs, limitMs, lookUp };
		let reply = await askOnce(question);
		for (let turn = 0; turn < retries && isPassing(reply, mostRestMs); turn += 1) {
			await wait(reply.restMs ?? pauseMs * 2 ** turn);
			reply = await askOnce(question);
		}
		return reply;
	};
}

interface Question {
	readonly url: string;
	readonly method: string;
	readonly bodyLimit: number;
	/** Until the answer begins. */
	readonly timeoutMs: number;
	/** Until it ends. */
	readonly limitMs: number;
	readonly lookUp: LookUp;
}

const silence: Reply = { status: undefined, location: undefined };

async function askOnce(question: Question): Promise<Reply> {
	const { url, bodyLimit, timeoutMs, limitMs, lookUp } = question;
	const stop = new AbortController();
	const { signal } = stop;
	let timer = setTimeout(() => {
		stop.abort();
	}, timeoutMs);
	try {
		const late = new Promise<never>((_, fail) => {
			signal.addEventListener('abort', () => {
				fail(new Error('late'));
			});
		});
		const addresses = await Promise.race([lookUp(new URL(url).hostname), late]);
		if (addresses.length === 0) return { ...silence, notAsked: 'private' };
		const response = await answerFrom(question, addresses, signal);
		clearTimeout(timer);
		timer = setTimeout(() => {
			response.destroy();
		}, limitMs - timeoutMs);
		const body = bodyLimit > 0 ? await bodyOf(response, bodyLimit) : undefined;
		// What is not needed of a long document need not cross the network.
		response.destroy();
		return { ...replyOf(response, url), ...(body !== undefined && { body }) };
	} catch {
		return silence;
	} finally {
		clearTimeout(timer);
	}
}

function answerFrom(
	{ url, method }: Question,
	addresses: readonly string[],
	signal: AbortSignal
): Promise<IncomingMessage> {
	return new Promise((settle, fail) => {
		(url.startsWith('https:') ? askSafely : askPlainly)(url, {
			method,
			signal,
			agent: false,
			// The name could lead elsewhere when it is looked up again.
			lookup: giving(addresses),
			headers: {
				'user-agent': `${agentName} link check`,
				accept: 'text/html,*/*;q=0.8',
				'accept-language': '*',
			},
		})
			.once('response', settle)
			.once('error', fail)
			.end();
	});
}

/** A look-up that gives these addresses, in the two forms that Node asks for. */
function giving(addresses: readonly string[]): LookupFunction {
	return (_name, { all }, give) => {
		const found = addresses.map((address) => ({ address, family: isIP(address) }));
		if (all) give(null, found);
		else give(null, found[0]?.address ?? '', found[0]?.family);
	};
}

function replyOf({ statusCode = 0, headers }: IncomingMessage, url: string): Reply {
	const { location } = headers;
	return {
		// What is below is no status of HTTP.
		status: statusCode >= 100 ? statusCode : undefined,
		location:
			location !== undefined && URL.canParse(location, url)
				? new URL(location, url).href
				: undefined,
		setsCookie: headers['set-cookie'] !== undefined,
		restMs: restOf(headers['retry-after']),
	};
}

/** `Retry-After` in milliseconds: seconds, or a date of HTTP (RFC 9110, 10.2.3). */
function restOf(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (/^\d{1,9}$/u.test(text)) return Number(text) * 1_000;
	const at = /^[A-Z][a-z]{2}, /u.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

/** What stands in an answer, up to a limit; of one that breaks off, what had come. */
async function bodyOf(response: IncomingMessage, limit: number): Promise<Body> {
	const parts: Buffer[] = [];
	let size = 0;
	let isCut = false;
	try {
		for await (const part of unpacked(response) as AsyncIterable<Buffer>) {
			parts.push(part.subarray(0, limit - size));
			size += part.length;
			isCut = size > limit;
			if (isCut) break;
		}
	} catch {
		isCut = true;
	}
	const contentType = response.headers['content-type'] ?? '';
	return { bytes: Buffer.concat(parts), contentType, isCut };
}

const unpacking = {
	gzip: createGunzip,
	'x-gzip': createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress,
};

/** Some servers pack what they send although nobody has said that it may be packed. */
function unpacked(response: IncomingMessage): Readable {
	const way = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
	if (!Object.hasOwn(unpacking, way)) return response;
	const stream = unpacking[way as keyof typeof unpacking]();
	return pipeline(response, stream, () => undefined);
}

function isPassing({ status, restMs, notAsked }: Reply, mostRestMs: number): boolean {
	if (notAsked !== undefined) return false;
	if (restMs !== undefined && (status === 429 || status === 503)) return restMs <= mostRestMs;
	return status === undefined || (status >= 500 && status !== 999);
}
