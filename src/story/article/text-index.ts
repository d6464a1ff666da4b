/** Where each stretch of twelve characters of a text may begin, for parts to be looked up in it many times. */
export interface TextIndex {
	/** Places at which a part may stand, in order; `undefined` where looking through the text is as quick. */
	readonly candidates: (part: string) => Iterable<number> | undefined;
}

/** Parts shorter than this are not in the index. */
export const gram = 12;

const buckets = 1 << 16;
/** How many stretches of a part are tried for the rarest. */
const tries = 16;

/** Makes the index of a text: chains of places by a hash, four bytes for each character. */
export function indexText(text: string): TextIndex {
	const head = new Int32Array(buckets).fill(-1);
	const counts = new Int32Array(buckets);
	const next = new Int32Array(Math.max(text.length - gram + 1, 0));
	// Backwards, so that the chains lead forwards.
	for (let at = next.length - 1; at >= 0; at -= 1) {
		const bucket = hashAt(text, at);
		next[at] = head[bucket] ?? -1;
		head[bucket] = at;
		counts[bucket] = (counts[bucket] ?? 0) + 1;
	}
	const chain = function* (bucket: number, offset: number) {
		for (let at = head[bucket] ?? -1; at !== -1; at = next[at] ?? -1)
			if (at >= offset) yield at - offset;
	};
	return {
		candidates: (part) => {
			if (part.length < gram) return undefined;
			const step = Math.max(Math.floor((part.length - gram) / tries), 1);
			let rarest = { offset: 0, bucket: hashAt(part, 0) };
			for (let offset = step; offset <= part.length - gram; offset += step) {
				const bucket = hashAt(part, offset);
				if ((counts[bucket] ?? 0) < (counts[rarest.bucket] ?? 0)) rarest = { offset, bucket };
			}
			// In a text that repeats itself most places would have to be compared.
			if ((counts[rarest.bucket] ?? 0) * 64 > text.length) return undefined;
			return chain(rarest.bucket, rarest.offset);
		},
	};
}

function hashAt(text: string, at: number): number {
	let hash = 0;
	for (let index = at; index < at + gram; index += 1)
		hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
	return (hash ^ (hash >>> 16)) & (buckets - 1);
}
