import { exampleStatement } from './example-story.ts';
import { withoutAddresses } from './addresses.ts';
import { citationPattern } from '../markdown/remark-citations.ts';
import { plainText } from '../markdown/plain-text.ts';
import { visitMarkdown, type PlacedNode } from './markdown-nodes.ts';
import { allProse } from './prose.ts';
import type { CheckContext, Rule } from './rule.ts';

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
				place,
				reason: `Unexpected definition of \`[${node.label.slice(0, 60)}]\`, expected citations to lead to \`sources/\``,
				note: 'Remove the line, and add the source to a file in `sources/`.',
			});
		});
		const sources = new Set(content.records.sources.map(({ id }) => id));
		for (const prose of allProse(content)) {
			for (const { text, offset } of misformed(withoutAddresses(prose.text), sources)) {
				report({
					file: prose.file,
					place: prose.place(offset, text.length),
					reason: `Unexpected citation \`${text.slice(0, 60)}\`, expected \`[@source-id]\``,
					note: 'Write `[@id]`, `[@id, p. 3]` or `[@id; @other-id]`.',
				});
			}
		}
	},
};

/** A citation is a link of its own, and a link in a link is none: browsers tear the two apart. */
function checkLink(
	{ node, file, place, isArticle }: PlacedNode,
	report: CheckContext['report']
): void {
	if (node.type !== 'link' || isArticle) return;
	const words = plainText(node);
	const cited = [...words.matchAll(citationPattern)].map(([citation]) => citation);
	if (cited.length === 0) return;
	const link = words.replace(citationPattern, '').replace(/\s+/gu, ' ').trim();
	const isShort = link.length + node.url.length < 200;
	const [shown, url] = isShort ? [link, node.url] : ['words', 'https://…'];
	report({
		file,
		place,
		reason: `Unexpected citation \`${(cited[0] ?? '').slice(0, 60)}\` in the words of a link, expected it behind the link`,
		note: `Write \`${link === '' ? '' : `[${shown}](${url}) `}${cited.join(' ')}\`.`,
	});
}

const one = '@[a-z0-9][a-z0-9-]*(?:, [^\\];@]+)?';
const form = new RegExp(`^\\[${one}(?:; ?${one})*\\]$`, 'u');

/** Texts that were meant as citations: brackets with an `@` in the wrong form, ids of sources without the one or the other. */
function* misformed(
	text: string,
	sources: ReadonlySet<string>
): Generator<{ readonly text: string; readonly offset: number }> {
	for (const { 0: found, index: offset } of text.matchAll(
		/\[ *@[^[\]\n]{0,200}\]?|\[([a-z0-9-]+)\](?![[(:])|(?<![\w@])@([a-z0-9][a-z0-9-]*)/gu
	)) {
		if (/^\[ *@/u.test(found)) {
			if (!form.test(found)) yield { text: found.trimEnd(), offset };
		} else if (sources.has(found.replace(/[[\]@]/gu, ''))) yield { text: found, offset };
	}
}
