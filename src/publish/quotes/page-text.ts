import { decodeText } from './decode-text.ts';
import { htmlText } from './html-text.ts';
import type { Body } from '../links/probe.ts';
import type { Said } from './page-says.ts';
import { isGarbled, lettersIn, namesNothing } from './telling-text.ts';

/** The words of an answer, read in more than one way: what stands in one of them stands there. */
export interface PageText {
	readonly kind: 'html' | 'pdf' | 'text' | 'other';
	readonly texts: readonly string[];
	/** Of these, how many readers may have lost letters of scripts that join or stack them. */
	readonly lossy: number;
	/** Whether there is something to read: where there is not, nothing is known of what is not found. */
	readonly shows: 'words' | 'image' | 'little' | 'locked' | 'nothing' | 'garbled';
	/** What it says of itself, where it is HTML. */
	readonly says?: readonly Said[];
}

/** A page of a document with fewer letters is a picture; a web page with fewer is a notice, or made by a script. */
const fewLetters = { ofPdfPage: 20, ofPage: 300 } as const;

/**
 * The words of an answer, by what it is and not by what it is called.
 *
 * @param outside what other programs read in it, where it is a PDF
 */
export async function pageText(
	{ bytes, contentType, isCut }: Body,
	outside: readonly string[] = []
): Promise<PageText> {
	if (isPdf(bytes)) return readPdf(bytes, outside);
	const isHtml = /html|xml/iu.test(contentType) || looksLikeHtml(bytes);
	if (!isHtml && contentType !== '' && !/^text\/|json/iu.test(contentType))
		return { kind: 'other', texts: [], lossy: 0, shows: 'words' };
	const source = decodeText(bytes, contentType, isCut);
	if (!isHtml) return { kind: 'text', texts: [source], lossy: 0, shows: showing(source, 0, false) };
	const { texts, isPaywalled, images, says } = htmlText(source);
	const isNothing = says.some(({ field, value }) => field === 'title' && namesNothing(value));
	const shows = isNothing ? 'nothing' : showing(texts[0] ?? '', images, isPaywalled);
	return { kind: 'html', texts, lossy: 0, shows, says };
}

async function readPdf(bytes: Uint8Array, outside: readonly string[]): Promise<PageText> {
	// Most pages are none, and the reader is large.
	const { pdfText } = await import('./pdf-text.ts');
	const own = await pdfText(bytes);
	const texts = [...(own?.texts ?? []), ...outside];
	const letters = Math.max(0, ...texts.map(lettersIn));
	const isImage = letters < fewLetters.ofPdfPage * (own?.pages ?? 1);
	const isLost = texts.every(isGarbled);
	const shows = texts.length === 0 ? 'words' : isImage ? 'image' : isLost ? 'garbled' : 'words';
	return { kind: texts.length > 0 ? 'pdf' : 'other', texts, lossy: own?.texts.length ?? 0, shows };
}

function showing(text: string, images: number, isPaywalled: boolean): PageText['shows'] {
	if (isPaywalled) return 'locked';
	if (isGarbled(text)) return 'garbled';
	const letters = lettersIn(text);
	if (letters >= fewLetters.ofPage) return 'words';
	return images > 0 && letters < fewLetters.ofPdfPage ? 'image' : 'little';
}

/** Whether an answer is a PDF, which may have some bytes before its mark (ISO 32000-1, implementation notes). */
export function isPdf(bytes: Uint8Array): boolean {
	return start(bytes).includes('%PDF-');
}

function looksLikeHtml(bytes: Uint8Array): boolean {
	return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype|html|head|body|!--|p\b|div\b)/iu.test(start(bytes));
}

function start(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
}
