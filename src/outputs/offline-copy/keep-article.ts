import type { ElementContent } from 'hast';
import { element, toHast } from '../../story/text/to-html.ts';
import type { Article } from '../../story/model/types/article.ts';
import { tongue } from '../../edition/words/lang-attributes.ts';
import type { Level } from './keep-levels.ts';
import { node, proseNodes, type Keep } from './keep-nodes.ts';

/** The article with its passages leading to their statements, and the notes on its wording. */
export function articleNodes({ site: { article }, ...keep }: Keep): ElementContent[] {
	const { words: terms, level } = keep;
	const blocks = article.blocks.flatMap(({ tree }) => blockNodes(tree, article, level));
	const notes = article.notes.map(({ anchor, kind, words, note }) =>
		node(
			'li',
			{ id: anchor },
			node('q', tongue(article.lang, keep.lang), words.replace(/^[“«]|[”»]$/gu, '')),
			` ${terms.sentence(terms.noteKinds[kind])} `,
			[...proseNodes(note, keep)]
		)
	);
	return [
		node('article', tongue(article.lang, keep.lang), blocks),
		...(notes.length === 0 ? [] : [node('h3', {}, terms.file.keep.wording), node('ul', {}, notes)]),
	];
}

function blockNodes(
	tree: Article['blocks'][number]['tree'],
	{ passages }: Article,
	{ hasStatement }: Level
): ElementContent[] {
	return toHast(tree, {
		headingsFrom: 3,
		mark: (mark, words) => {
			const passage = passages[mark.range];
			if (passage?.type === 'note')
				return [
					...words,
					...(mark.isLast ? [node('a', { href: `#${passage.note.anchor}` }, '*')] : []),
				];
			if (!passage || !hasStatement(passage.claim.statement)) return words;
			const { anchor, statement } = passage.claim;
			const name = node('a', { href: `#${statement.id}` }, statement.speaker.name);
			return [
				element('span', mark.isFirst ? { id: anchor } : {}, words),
				...(mark.isLast ? [node('small', {}, ' [', name, ']')] : []),
			];
		},
	}).children as ElementContent[];
}
