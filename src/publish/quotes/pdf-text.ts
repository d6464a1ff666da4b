import { getDocumentProxy } from 'unpdf';

/** What a PDF says, as pdf.js reads it. */
export interface PdfText {
	/** The words as they come, and without small figures after a word. */
	readonly texts: readonly string[];
	readonly pages: number;
}

/** The most pages of a document that are read. */
const mostPages = 1_500;
/** A raised figure is at most so high beside the words before it. */
const noteHeight = 0.8;

/** The words of a PDF by pdf.js, which loses letters of the Arabic script; `undefined` where it is none that can be read. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText | undefined> {
	try {
		// The array is handed over to the reader, which empties it.
		const document = await getDocumentProxy(Uint8Array.from(bytes));
		const whole: string[] = [];
		const plain: string[] = [];
		const pages = Math.min(document.numPages, mostPages);
		for (let number = 1; number <= pages; number += 1) {
			const page = await document.getPage(number);
			let height = 0;
			for (const item of (await page.getTextContent()).items) {
				if (!('str' in item)) continue;
				const words = item.str + (item.hasEOL ? '\n' : '');
				const isNote =
					/^\d{1,3}$/u.test(item.str.trim()) &&
					item.height < height * noteHeight &&
					item.height > 0;
				whole.push(words);
				plain.push(isNote ? (item.hasEOL ? '\n' : '') : words);
				if (!isNote && item.str.trim() !== '') ({ height } = item);
			}
			page.cleanup();
			whole.push('\n');
			plain.push('\n');
		}
		return { texts: [...new Set([whole.join(''), plain.join('')])], pages: document.numPages };
	} catch {
		return undefined;
	}
}
