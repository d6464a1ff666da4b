import { visit } from 'unist-util-visit';
import { citationsIn, citedIds, type CitedId } from '../../text/citations.ts';
import { exampleStatement } from '../example-story.ts';
import { withoutAddresses } from '../lookups/addresses.ts';
import { plainText } from '../../text/plain-text.ts';
import { visitMarkdown, type PlacedNode } from '../lookups/markdown-nodes.ts';
import { allProse, citedInProse, isPlain, type Prose } from '../lookups/prose.ts';
import type { CheckContext, Rule } from '../rule.ts';

export const citationForm: Rule = {
	id: 'citation-form',
	family: 'links',
	why: 'A citation that is mistyped would stand in the page as text, and nothing would lead to its source.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The log shows it [@harbour-log, p. 3; @harbour-news].'
		),
	},
	fails: {
		'statements/ferry-was-late.md': exampleStatement(
			{},
			'The log shows 40 minutes [@ harbour-log].'
		),
	},
	check: ({ content, report }) => {
		visitMarkdown(content, (placed) => {
			checkLink(placed, report);
			const { node, file, place } = placed;
			if (node.type !== 'definition' || !node.label?.startsWith('@')) return;
			report({
				file,
				place: place(),
				reason: `Unexpected definition of \`[${node.label.slice(0, 60)}]\`, expected citations to lead to \`sources/\``,
				note: 'Remove the line, and add the source to a file in `sources/`.',
			});
		});
		const sources = new Set(content.records.sources.map(({ id }) => id));
		for (const prose of allProse(content)) {
			const wrong = [...misformed(withoutAddresses(prose.text), sources)];
			for (const { text, offset } of wrong) {
				report({
					file: prose.file,
					place: prose.place(offset, text.length),
					reason: `Unexpected citation \`${text.slice(0, 60)}\`, expected \`[@source-id]\``,
					note: 'Write `[@id]`, `[@id, p. 3]` or `[@id; @other-id]`.',
				});
			}
			const lost = wrong.length === 0 ? lostCitation(prose) : undefined;
			if (!lost) continue;
			report({
				file: prose.file,
				place: prose.place(lost.offset, lost.id.length),
				reason: `Unexpected citation of \`${lost.id}\` that is not written in plain text, expected \`[@${lost.id}]\``,
				note: `Write \`[@${lost.id}]\` after the words, outside links, without emphasis or \`&…;\` in it.`,
			});
		}
	},
};

/** The first citation that a text has and its page would not, or the other way round. */
function lostCitation(prose: Prose): CitedId | undefined {
	if (!prose.isMarkdown || !prose.text.includes('@') || isPlain(prose.text)) return undefined;
	const cited = citedInProse(prose);
	const shown: CitedId[] = [];
	const defined: string[] = [];
	visit(prose.tree(), (node) => {
		if (node.type === 'text') shown.push(...citedIds(node.value));
		// Told above: with the definition gone, they are citations again.
		else if (node.type === 'definition' && node.label?.startsWith('@') === true)
			defined.push(node.label);
	});
	if (defined.length > 0) return undefined;
	const lost = cited.find(({ id }, index) => id !== shown[index]?.id);
	return lost ?? shown.slice(cited.length).map(({ id }) => ({ id, offset: 0 }))[0];
}

/** A citation is a link of its own, and a link in a link is none: browsers tear the two apart. */
function checkLink(
	{ node, file, place, isArticle }: PlacedNode,
	report: CheckContext['report']
): void {
	if (node.type !== 'link' || isArticle) return;
	const words = plainText(node);
	const cited = citationsIn(words).map(({ text }) => text);
	if (cited.length === 0) return;
	const link = cited
		.reduce((left, text) => left.replace(text, ''), words)
		.replace(/\s+/gu, ' ')
		.trim();
	const isShort = link.length + node.url.length < 200;
	const [shown, url] = isShort ? [link, node.url] : ['words', 'https://…'];
	report({
		file,
		place: place(),
		reason: `Unexpected citation \`${(cited[0] ?? '').slice(0, 60)}\` in the words of a link, expected it behind the link`,
		note: `Write \`${link === '' ? '' : `[${shown}](${url}) `}${cited.join(' ')}\`.`,
	});
}

/** Texts that were meant as citations: brackets with an `@` in the wrong form, ids of sources without the one or the other. */
function* misformed(
	text: string,
	sources: ReadonlySet<string>
): Generator<{ readonly text: string; readonly offset: number }> {
	for (const { 0: found, index: offset } of text.matchAll(
		/\[ *@[^[\]\n]{0,200}\]?|\[([a-z0-9-]+)\](?![[(:])|(?<![\w@])@([a-z0-9][a-z0-9-]*)/gu
	)) {
		if (/^\[ *@/u.test(found)) {
			if (citationsIn(found)[0]?.text !== found) yield { text: found.trimEnd(), offset };
		} else if (sources.has(found.replace(/[[\]@]/gu, ''))) yield { text: found, offset };
	}
}
