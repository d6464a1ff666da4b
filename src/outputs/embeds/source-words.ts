import { encodeDirective } from './text-directive.ts';

/** The most letters of a directive that names all its words; a longer one names its first and last words. */
const most = 120;

/**
 * The address of a source that lands on words quoted from it, where browsers know how (Text Fragments, WICG)
 * and the source is a page of the web; elsewhere it opens the source. `undefined` for a PDF, and for an
 * address that names a part itself.
 *
 * @param url the source’s address
 * @param quote its words; `…` stands for words left out
 */
export function sourceWordsUrl(url: string, quote: string): string | undefined {
	if (!URL.canParse(url) || url.includes('#') || /\.(?:pdf|docx?|jpe?g|png)(?:$|\?)/iu.test(url))
		return undefined;
	const pieces = quote.split(/\s*(?:\[…\]|…|\.{3})\s*|\[[^\]]*\]/u).filter((piece) => piece.trim());
	const [first = '', last = first] = [pieces[0], pieces.at(-1)].map((piece) => piece?.trim());
	if (first === '') return undefined;
	if (pieces.length === 1 && first.length <= most)
		return `${url}#:~:text=${encodeDirective(first)}`;
	const start = first.split(' ').slice(0, 4).join(' ');
	const end = last.split(' ').slice(-4).join(' ');
	return `${url}#:~:text=${encodeDirective(start)},${encodeDirective(end)}`;
}
