import { isGarbled } from './telling-text.ts';

/** The charset that a page names itself, within its first 1,024 bytes (HTML, 13.2.3.2). */
const inPage =
	/<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/iu;

/**
 * Bytes as text. What is valid UTF-8 beyond ASCII is UTF-8, whatever the server says: no other encoding
 * looks like it by chance. Otherwise the server’s word counts, then the page’s, then Windows-1252: the first
 * that gives letters.
 *
 * @param contentType the header of that name
 * @param isCut whether the last character may be half there
 */
export function decodeText(bytes: Uint8Array, contentType = '', isCut = false): string {
	const marked = byMark(bytes);
	if (marked !== undefined) return decode(bytes, marked) ?? '';
	const isAscii = bytes.every((byte) => byte < 0x80 && byte !== 0x1b);
	if (!isAscii) {
		const utf8 = decodeStrictly(bytes, isCut);
		if (utf8 !== undefined) return utf8;
	}
	const said = /charset\s*=\s*["']?([\w-]{2,40})/iu.exec(contentType)?.[1];
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
	const own = inPage.exec(head);
	const names = [said, own?.[1] ?? own?.[2], 'windows-1252'].filter((name) => name !== undefined);
	const texts = names.flatMap((name) => decode(bytes, name) ?? []);
	// One broken letter is a fault of the page; many are one of whoever named the encoding.
	return texts.find((text) => !isGarbled(text)) ?? texts[0] ?? '';
}

function byMark([first, second, third]: Uint8Array): string | undefined {
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function decode(bytes: Uint8Array, name: string): string | undefined {
	try {
		return new TextDecoder(name).decode(bytes);
	} catch {
		return undefined;
	}
}

function decodeStrictly(bytes: Uint8Array, isCut: boolean): string | undefined {
	try {
		// In a stream the last character may still be on its way.
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
	} catch {
		return undefined;
	}
}
