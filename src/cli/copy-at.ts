import { isRedirect } from '../publish/links/probe.ts';
import { tooLarge, type FileRead, type SiteCopy } from './site-copy.ts';

const mostRedirects = 5;
/** How long one file may take, in milliseconds. */
const fileMs = 30_000;

/**
 * The copy at an address. Only what lies below that address is asked for: neither a name in a list nor a
 * redirect leads to another host or out of the folder.
 *
 * @param address of the copy's first page
 * @param signal ends all requests
 */
export function copyAt(address: string, signal: AbortSignal): SiteCopy {
	const start = new URL(address.endsWith('/') ? address : `${address}/`).href;
	return {
		isWhole: false,
		paths: [],
		read: async (path, limit) => {
			const url = new URL(`./${path.split('/').map(encodeURIComponent).join('/')}`, start).href;
			if (!url.startsWith(start)) return { failure: 'leads out of the address' };
			const both = AbortSignal.any([signal, AbortSignal.timeout(fileMs)]);
			try {
				return await readBelow(start, url, limit, both);
			} catch (error) {
				const isLate = (error as Error).name === 'TimeoutError';
				return { failure: isLate ? 'no answer in time' : 'no answer' };
			}
		},
	};
}

async function readBelow(
	start: string,
	first: string,
	limit: number,
	signal: AbortSignal
): Promise<FileRead> {
	let url = first;
	for (let turn = 0; turn <= mostRedirects; turn += 1) {
		const answer = await fetch(new URL(url), { redirect: 'manual', signal });
		const { status } = answer;
		if (status === 200) return await bytesOf(answer, limit);
		await answer.body?.cancel();
		if (status === 404 || status === 410) return { isMissing: true };
		const location = isRedirect(answer) ? (answer.headers.get('location') ?? undefined) : undefined;
		if (location === undefined || !URL.canParse(location, url)) {
			return { failure: `answers ${String(status)}` };
		}
		url = new URL(location, url).href;
		if (!url.startsWith(start)) return { failure: `leads away to ${url.slice(0, 200)}` };
	}
	return { failure: 'leads on without end' };
}

/** The bytes of an answer, unpacked; no more of them than may be is ever held. */
async function bytesOf({ body }: Response, limit: number): Promise<FileRead> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of body ?? []) {
		size += part.byteLength;
		// Leaving the loop ends the transfer.
		if (size > limit) return tooLarge(limit);
		parts.push(part);
	}
	return { bytes: Buffer.concat(parts) };
}
