import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Entry } from '../../load/entry.ts';
import type { ArticleRecord } from '../../schema/article.ts';
import { plainText } from '../../text/plain-text.ts';

/** Headings in a copy of the article that say its title again. */
export function repeatedHeadlines({ value, body }: Entry<ArticleRecord>): Heading[] {
	const title = folded(value.title);
	const found: Heading[] = [];
	visit(body.tree(), 'heading', (heading) => {
		if (folded(plainText(heading)) === title) found.push(heading);
	});
	return found;
}

function folded(words: string): string {
	return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
