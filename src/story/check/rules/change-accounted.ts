import type { Entry } from '../../load/entry.ts';
import type { Path } from '../../load/fault.ts';
import { accountsIn } from '../../load/published.ts';
import { wholeArticle, type AccountRecord } from '../../schema/correction.ts';
import type { PastFigure } from '../../schema/release.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { accountId } from '../../releases/account-id.ts';
import { differences, figureKey, type Difference } from '../../releases/differences.ts';
import { datedReleases, type DatedRelease } from '../../releases/history.ts';
import { snapshotOf } from '../../releases/snapshot.ts';
import { newAccounts } from '../lookups/new-accounts.ts';
import { exampleRelease } from '../lookups/example-release.ts';
import type { CheckContext, Rule } from '../rule.ts';

const published = exampleRelease(
	'events: { late-ferry: { title: The ferry comes in late, date: 2025-01-13, <hashes> } }\n'
);

export const changeAccounted: Rule = {
	id: 'change-accounted',
	family: 'links',
	why: 'Readers cite answers, titles, dates, figures and the article’s words as they were published; who changes one says what it said, what it says and why.',
	passes: {
		...published,
		'corrections.yaml':
			'- { date: 2025-02-03, where: late-ferry, what: date, said: It was dated 13 January., says: It is dated 14 January., why: The log gives the 14th. }\n',
	},
	fails: published,
	check: (context) => {
		const { content, copies } = context;
		const last = datedReleases(content).at(-1);
		if (!last) return;
		const lang = copies[0]?.entry.value.lang ?? '';
		const owed = differences(last.value, snapshotOf(context), lang);
		for (const difference of owed) checkOne(context, last, difference);
		if (content.unreadKinds.size === 0) checkNeedless(context, last, owed);
	},
};

function checkOne(context: CheckContext, last: DatedRelease, difference: Difference): void {
	const { content, report, today } = context;
	const released = new Set(datedReleases(content).flatMap(({ value }) => value.entries));
	const own = accountsIn(content).filter(
		({ value }) => isAbout(value, difference) && !released.has(accountId(value))
	);
	const place = placeOf(context, difference);
	if (!place) return;
	const [said, says] = shownBoth(difference);
	if (own.length === 0) {
		const { entry, path } = place;
		report({
			file: entry.file,
			place: entry.locate(path),
			reason: `Unexpected ${names[difference.part]} other than in the release of ${last.day}, expected an entry of corrections.yaml or changes.yaml that accounts for it`,
			note: `It said ${said}. Add to corrections.yaml, where it was wrong, or else to changes.yaml:\n- { date: ${today}, where: ${difference.id}, what: ${difference.part}, said: ${said}, says: ${says}, why: … }`,
		});
		return;
	}
	if (difference.part !== 'title') return;
	for (const entry of own) {
		const [field, words] = foldedWords(entry.value.said).includes(foldedWords(difference.was))
			? (['says', difference.is] as const)
			: (['said', difference.was] as const);
		if (foldedWords(entry.value[field]).includes(foldedWords(words))) continue;
		report({
			file: entry.file,
			place: entry.locate([field]),
			reason: `Unexpected \`${field}\` without the title that ${field === 'said' ? `the release of ${last.day} has` : 'stands there now'}, expected it word for word`,
			note: `Write \`${field}: ${JSON.stringify(words)}\`.`,
		});
	}
}

/** Reports entries on a part that is as it was released: they tell of a change that nobody can see. */
function checkNeedless(
	{ content, report }: CheckContext,
	{ day, value: { statements, events } }: DatedRelease,
	owed: readonly Difference[]
): void {
	const { records } = content;
	const there = new Set([
		wholeArticle,
		...records.statements.flatMap(({ id }) => (Object.hasOwn(statements, id) ? [id] : [])),
		...records.events.flatMap(({ id }) => (Object.hasOwn(events, id) ? [id] : [])),
	]);
	for (const { file, value, locate } of newAccounts(content)) {
		const { what, where = '' } = value;
		if (what === undefined || !there.has(where)) continue;
		if (owed.some((difference) => isAbout(value, difference))) continue;
		report({
			file,
			place: locate(['what']),
			reason: `Unexpected entry on the ${names[what]} of \`${where}\`, expected none: it is as in the release of ${day}`,
			note: 'Remove the entry, or `what` where it is about other words.',
		});
	}
}

function isAbout({ where = '', what }: AccountRecord, { id, part, kind }: Difference): boolean {
	if (kind === 'article') return where === wholeArticle || /^(?:s|e)-/u.test(where);
	return where === id && what === part;
}

const names: Readonly<Record<Difference['part'], string>> = {
	said: 'answer to whether it was said',
	so: 'answer to whether it is so',
	title: 'title',
	date: 'date',
	figures: 'figures',
	words: 'words of the article',
};

const paths: Readonly<Record<Difference['part'], Path>> = {
	said: ['said', 'answer'],
	so: ['so', 'answer'],
	title: ['title'],
	date: ['date'],
	figures: ['figures'],
	words: ['sha256'],
};

/** The field that is not what it was. */
function placeOf(
	{ content, copies }: CheckContext,
	{ kind, id, part }: Difference
): { readonly entry: Pick<Entry<unknown>, 'file' | 'locate'>; readonly path: Path } | undefined {
	const entry =
		kind === 'article' ? copies[0]?.entry : content.records[kind].find((one) => one.id === id);
	return entry && { entry, path: paths[part] };
}

/** What it said and says, as an editor would type it in YAML; of figures, those that are not in both. */
function shownBoth(difference: Difference): readonly [said: string, says: string] {
	if (difference.part === 'words') return ['"…"', '"…"'];
	if (difference.part !== 'figures')
		return [JSON.stringify(difference.was), JSON.stringify(difference.is)];
	const { was, is } = difference;
	const plain = [listed(was, is, false), listed(is, was, false)] as const;
	return plain[0] === plain[1] ? [listed(was, is, true), listed(is, was, true)] : plain;
}

function listed(
	figures: readonly PastFigure[],
	others: readonly PastFigure[],
	hasSource: boolean
): string {
	const known = new Set(others.map(figureKey));
	const own = figures.filter((figure) => !known.has(figureKey(figure)));
	const lines = own.map(({ giver, about, what, whom, asOf, over, source, ...bounds }) => {
		const count = `${about === true ? 'about ' : ''}${rangeOf(bounds)} ${what}`;
		const counted = over === undefined ? '' : `, of ${over}`;
		const when = counted + (asOf === undefined ? '' : `, as of ${asOf}`);
		return `${giver}: ${count}, ${whom}${when}${hasSource ? ` (${source})` : ''}`;
	});
	return JSON.stringify(lines.length === 0 ? 'No such figure.' : lines.join('; '));
}

function rangeOf({ least, most }: Pick<PastFigure, 'least' | 'most'>): string {
	if (least === undefined) return `at most ${String(most)}`;
	if (most === undefined) return `at least ${String(least)}`;
	return least === most ? String(least) : `${String(least)}–${String(most)}`;
}
