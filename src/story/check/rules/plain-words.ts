import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { citationsIn } from '../../text/citations.ts';
import { exampleStatement } from '../example-story.ts';
import { allProse, type Prose } from '../lookups/prose.ts';
import type { Rule } from '../rule.ts';

export const plainWords: Rule = {
	id: 'plain-words',
	family: 'text-safety',
	why: 'Titles, reasons and what a source says are printed as they are written: a link or a citation in them would stand in the page as signs, and lead nowhere.',
	passes: {
		'statements/ferry-was-late.md': exampleStatement({ title: 'The ferry was 5 * 8 minutes late' }),
	},
	fails: {
		'statements/ferry-was-late.md': exampleStatement({
			said: '{ answer: not-applicable, because: "The log shows it [@harbour-log]." }',
		}),
	},
	check: ({ content, report }) => {
		for (const prose of allProse(content)) {
			if (prose.isMarkdown) continue;
			for (const { place, what, note } of [...citationsOf(prose), ...markupIn(prose)])
				report({
					file: prose.file,
					place,
					reason: `Unexpected ${what} in a text without Markdown, expected plain words`,
					note,
				});
		}
	},
};

interface Found {
	readonly place: Position;
	readonly what: string;
	readonly note: string;
}

function citationsOf(prose: Prose): Found[] {
	return citationsIn(prose.text).map(({ start, text }) => ({
		place: prose.place(start, text.length),
		what: `citation \`${text.slice(0, 60)}\``,
		note: 'Remove it; cite the source in the text below the front matter.',
	}));
}

const signs: Readonly<Partial<Record<Nodes['type'], string>>> = {
	link: 'link',
	linkReference: 'link',
	image: 'image',
	imageReference: 'image',
	emphasis: 'emphasis',
	strong: 'emphasis',
	inlineCode: 'code',
	html: 'HTML',
	definition: 'definition of a link',
};

function markupIn(prose: Prose): Found[] {
	if (!/[[<*_`]/u.test(prose.text)) return [];
	const found: Found[] = [];
	visit(prose.tree(), ({ type, position }) => {
		const what = signs[type];
		if (what === undefined || !position) return CONTINUE;
		found.push({
			place: prose.placeOf(position),
			what,
			note: 'Write the words alone; what needs a link or emphasis belongs in the text below the front matter.',
		});
		return SKIP;
	});
	return found;
}
