import { originalArticle } from '../../article/original-article.ts';
import type { Position } from 'unist';
import { fileStart } from '../../load/fault.ts';
import { exampleNews, exampleSource } from '../example-story.ts';
import type { Entry } from '../../load/entry.ts';
import { fieldTexts } from '../lookups/fields.ts';
import { interfaceForm, noteOnArticleIn } from '../lookups/words-of-interface.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { copyKinds } from '../../translations/translations.ts';

export const langTag: Rule = {
	id: 'lang-tag',
	family: 'languages',
	why: 'Language tags are BCP 47 in their usual letters (`ur`, `fa-AF`): screen readers, fonts and search engines act on them.',
	passes: { 'sources/all.yaml': exampleSource({ language: 'fa-AF' }) + exampleNews },
	fails: { 'sources/all.yaml': exampleSource({ language: 'english' }) + exampleNews },
	check: (context) => {
		const found = tags(context);
		const forms = new Map(
			[...new Set(found.map(({ tag }) => tag))].map((tag) => [tag, canonical(tag)])
		);
		for (const { tag, file, place } of found) {
			const known = forms.get(tag);
			if (known === tag) continue;
			context.report({
				file,
				place: place(),
				reason: `Unexpected language tag \`${tag}\`, expected a BCP 47 tag such as \`en\`, \`ur\` or \`fa-AF\``,
				note: known
					? `Write \`${known}\`.`
					: 'Look the tag up in the IANA registry: `en` English, `ur` Urdu, `ps` Pashto, `fa-AF` Dari.',
			});
		}
		checkCopies(context);
	},
};

/** The name of a copy and its `lang` say one thing; the original comes first among the languages. */
function checkCopies({ content: { records }, report }: CheckContext): void {
	for (const { file, lang, value, locate } of records.article) {
		// A tag that is none is reported as such.
		if (lang === undefined || lang === value.lang || canonical(lang) !== lang) continue;
		report({
			file,
			place: locate(['lang']),
			reason: `Unexpected \`lang\` \`${value.lang}\` in a copy named for \`${lang}\`, expected the same in both`,
			note: `Write \`lang: ${lang}\`, or rename the file to \`article.${value.lang}.md\`.`,
		});
	}
	const original = originalArticle({ records });
	for (const { file, lang, locate } of copiesByFile(records)) {
		if (!original || lang !== original.value.lang) continue;
		const name = file.replace(`.${lang}.`, '.');
		report({
			file,
			place: locate([]),
			reason: `Unexpected translation into \`${lang}\`, the language of the original, expected another language`,
			note: `Write the words into \`${name}\`, and remove this file; or rename it for the language that it is in.`,
			related: {
				file: original.file,
				place: original.locate(['lang']),
				reason: 'The language of the original stands here',
			},
		});
	}
	const [site] = records.site;
	for (const { file, lang = '', locate } of site ? copiesByFile(records) : []) {
		if (site?.value.languages.includes(lang) || canonical(lang) !== lang) continue;
		report({
			file,
			place: locate([]),
			reason: `Unexpected translation into \`${lang}\`, expected one of the languages of site.yaml`,
			note: `Add \`${lang}\` to \`languages\`, or rename the file.`,
			related: {
				file: site?.file ?? '',
				place: site?.locate(['languages']) ?? locate([]),
				reason: 'The languages of the site stand here',
			},
		});
	}
	for (const { file, value, locate } of records.site) {
		const [first = ''] = value.languages;
		if (!original || first === original.value.lang || canonical(first) !== first) continue;
		report({
			file,
			place: locate(['languages', 0]),
			reason: `Unexpected first language \`${first}\`, expected that of the original copy, \`${original.value.lang}\``,
			note: noteOnOriginalIn(original.value.lang),
			related: {
				file: original.file,
				place: original.locate(['lang']),
				reason: 'The language of the original stands here',
			},
		});
	}
}

/** What to do where the list of languages does not begin with that of the article. */
function noteOnOriginalIn(lang: string): string {
	const form = interfaceForm(lang);
	if (form === undefined) return noteOnArticleIn(lang);
	return form === lang
		? `Begin the list with \`${lang}\`, or correct \`lang\` in article.md.`
		: `Write \`lang: ${form}\` in article.md, and begin the list with \`${form}\`.`;
}

interface Tag {
	readonly tag: string;
	readonly file: string;
	readonly place: () => Position;
}

function tags({ content }: CheckContext): Tag[] {
	const inFields = [...fieldTexts(content, ({ type }) => type === 'language')].map(
		({ text, entry, place }) => ({ tag: text, file: entry.file, place })
	);
	const inNames = copiesByFile(content.records).map(({ file, lang }) => ({
		tag: lang ?? '',
		file,
		place: () => fileStart,
	}));
	return [...inFields, ...inNames];
}

/** The first entry of every file that is named for a language. */
function copiesByFile(records: CheckContext['content']['records']): Entry<unknown>[] {
	const files = new Map<string, Entry<unknown>>();
	for (const kind of Object.values(copyKinds))
		for (const entry of records[kind] as readonly Entry<unknown>[])
			if (entry.lang !== undefined && !files.has(entry.file)) files.set(entry.file, entry);
	return [...files.values()];
}

const display = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The tag in canonical form; `undefined` where it is none, or names no language that is known. */
export function canonical(tag: string): string | undefined {
	try {
		const [form] = Intl.getCanonicalLocales(tag);
		return form !== undefined && display.of(new Intl.Locale(form).language) !== undefined
			? form
			: undefined;
	} catch {
		return undefined;
	}
}
