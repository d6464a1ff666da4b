import type { Entry } from '../../load/entry.ts';
import { hues, type SideRecord } from '../../schema/side.ts';
import { firstLetter } from '../../text/first-letter.ts';
import type { CheckContext, Rule } from '../rule.ts';

const sides = (letter: string) =>
	`- { id: other, names: { en: The town }, letters: { en: T } }\n- { id: narrator, names: { en: The article }, letters: { en: ${letter} }, voice: true }\n`;

export const sidesApart: Rule = {
	id: 'sides-apart',
	family: 'links',
	why: 'Colour, pattern and letter tell the sides apart, each to readers who do not see the others; two sides with one of them in common look like one.',
	passes: { 'sides.yaml': sides('A') },
	fails: { 'sides.yaml': sides('T') },
	check: (context) => {
		const entries = context.content.records.sides;
		const parties = entries.filter(({ value }) => !value.voice);
		for (const { file, id, locate } of parties.slice(hues.length))
			context.report({
				file,
				place: locate(['id']),
				reason: `Unexpected side \`${id}\`, one more than there are colours that stay apart, expected ${String(hues.length)} at most beside the article’s own voice`,
				note: 'Let its parties belong to another side, for example to one for all others.',
			});
		checkTwice(context, parties, ({ hue }) => [['hue', hue]]);
		for (const { file, value, locate } of entries)
			if (value.voice && value.hue !== undefined)
				context.report({
					file,
					place: locate(['hue']),
					reason:
						'Unexpected `hue` of the article’s own voice, expected none: it has the colour of the text',
					note: 'Remove the line, or correct `voice`.',
				});
		checkTwice(context, entries, lettersOf(context));
	},
};

type Mark = readonly [path: string, mark: string | undefined, name?: string];

/** The letters of a side in every language of the site, as pages will show them. */
function lettersOf({ content }: CheckContext): (value: SideRecord) => Mark[] {
	const languages = content.records.site[0]?.value.languages ?? [];
	const [original = ''] = languages;
	return ({ names, letters = {} }) =>
		languages.map((lang) => {
			const path = letters[lang] === undefined ? 'names' : 'letters';
			return [path, letterIn(names, letters, lang, original), lang];
		});
}

function letterIn(
	names: SideRecord['names'],
	letters: Readonly<Record<string, string>>,
	lang: string,
	original: string
): string | undefined {
	const [named, language] =
		names[lang] === undefined ? [names[original], original] : [names[lang], lang];
	const letter = letters[lang] ?? letters[original];
	return letter ?? (named === undefined ? undefined : firstLetter(named, language));
}

function checkTwice(
	{ report }: CheckContext,
	entries: readonly Entry<SideRecord>[],
	marksOf: (value: SideRecord) => readonly Mark[]
): void {
	const first = new Map<string, Entry<SideRecord>>();
	for (const entry of entries) {
		// What falls back on another language is the same there: one slip, one fault.
		const told = new Set<string>();
		for (const [field, mark, lang = ''] of marksOf(entry.value)) {
			if (mark === undefined || told.has(mark)) continue;
			const key = `${lang} ${mark}`;
			const other = first.get(key);
			if (!other) {
				first.set(key, entry);
				continue;
			}
			told.add(mark);
			const isHue = field === 'hue';
			report({
				file: entry.file,
				place: entry.locate(isHue ? ['hue'] : [field, lang]),
				reason: isHue
					? `Unexpected hue \`${mark}\` of \`${entry.id}\`, which \`${other.id}\` has, expected another`
					: `Unexpected letter \`${mark}\` of \`${entry.id}\` in \`${lang}\`, which \`${other.id}\` has, expected another`,
				note: isHue
					? `The hues are ${hues.map((hue) => `\`${hue}\``).join(', ')}.`
					: `Write another letter, or two, under \`letters\`: \`letters: { ${lang}: … }\`.`,
				related: {
					file: other.file,
					place: other.locate(isHue ? ['hue'] : ['id']),
					reason: `\`${other.id}\` stands here`,
				},
			});
		}
	}
}
