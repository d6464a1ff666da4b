import { originalArticle } from '../../article/original-article.ts';
import { readEdtf } from '../../dates/edtf.ts';
import type { Content } from '../../load/content.ts';
import { accountsIn } from '../../load/published.ts';
import { datedReleases } from '../../releases/history.ts';
import { newAccounts } from '../lookups/new-accounts.ts';
import type { Rule } from '../rule.ts';

const correction = (date: string) =>
	`- { date: ${date}, where: late-ferry, said: It came at 9:30., says: It came at 9:40., why: A slip. }\n`;

export const correctedAfterPublished: Rule = {
	id: 'corrected-after-published',
	family: 'dates',
	why: 'What is corrected was published before: after the article that it is about, after what happened or was printed, and, until a release has the entry, no earlier than the last one.',
	passes: { 'corrections.yaml': correction('2025-02-10') },
	fails: { 'corrections.yaml': correction('"1900"') },
	check: ({ content, report }) => {
		const published = articleDay(content);
		const things = datesOfCorrected(content);
		const last = datedReleases(content).at(-1);
		const unreleased = new Set(newAccounts(content).map(({ value }) => value));
		for (const { file, value, locate } of accountsIn(content)) {
			const date = readEdtf(value.date);
			// What is in no release yet has changed since the last.
			const isNew = last !== undefined && unreleased.has(value);
			const [earliest] = [
				published,
				isNew ? last.day : undefined,
				...(things.get(value.where ?? '') ?? []),
			]
				.flatMap((day) => day ?? [])
				.toSorted()
				.toReversed();
			if (typeof date === 'string' || earliest === undefined || date.last >= earliest) continue;
			report({
				file,
				place: locate(['date']),
				reason: `Unexpected \`date\` \`${value.date}\` of a correction, expected ${earliest} or later, when there was something to correct`,
				note: 'Write the day on which the correction was published.',
			});
		}
	},
};

/** First day on which there can have been a record of the article. */
function articleDay({ records }: Content): string | undefined {
	const article = originalArticle({ records })?.value;
	const source = records.sources.find(({ id }) => id === article?.source)?.value;
	return firstOf(source?.issued ?? article?.retrieved);
}

/** First days of what corrections name; an event and a source may have one id. */
function datesOfCorrected(content: Content): ReadonlyMap<string, readonly (string | undefined)[]> {
	const { records } = content;
	const named = new Set(accountsIn(content).map(({ value }) => value.where));
	const days = new Map<string, (string | undefined)[]>();
	const add = (id: string, text: string | undefined) => {
		if (named.has(id)) days.set(id, [...(days.get(id) ?? []), firstOf(text)]);
	};
	for (const { id, value } of records.events) add(id, value.date);
	for (const { id, value } of records.sources) add(id, value.issued);
	return days;
}

function firstOf(text: string | undefined): string | undefined {
	const date = text === undefined ? undefined : readEdtf(text);
	return typeof date === 'object' ? date.first : undefined;
}
