import type { Content } from '../../story/load/content.ts';
import { publishedIds, redirectMap } from '../../story/load/published.ts';
import { accountId } from '../../story/releases/account-id.ts';
import { datedReleases, dayOfAccount } from '../../story/releases/history.ts';
import { removalsIn } from '../../story/releases/removals.ts';
import type { AccountRecord } from '../../story/schema/correction.ts';
import { referenceEndings } from '../../outputs/data/page-reference.ts';
import { changeAnchor } from '../../outputs/releases/changes-feed.ts';
import type { Placement } from '../../story/system/placement.ts';
import { goneEmbed, goneMarkdown, gonePage, type Removed } from './gone-page.ts';
import { movedPage, type Lead } from './redirect-page.ts';

/** Where an edition stands: `base` is its own address. */
export interface EditionPlace extends Placement {
	/** Its folder in the built site: `''` for the original’s, `ur/` for another. */
	readonly folder: string;
}

const folders = { statements: 'statements', events: 'timeline' } as const;

/**
 * The files that stand at addresses of statements and events that are gone, by path in the edition. Where
 * another stands for one now, its page sends readers on; its embed, Markdown, references and oEmbed are those
 * of the other, since a frame without scripts follows no page, and a file cannot send anybody on. Where nothing
 * does, page, embed and Markdown stay, and say what they were and why they went.
 *
 * @param read the text of a built file of the edition
 */
export function redirectFiles(
	content: Content,
	edition: EditionPlace,
	read: (path: string) => string
): Map<string, string> {
	const lang =
		edition.folder === ''
			? (content.records.site[0]?.value.languages[0] ?? 'en')
			: edition.folder.slice(0, -1);
	const leadTo = (path: string): Lead => ({
		lang,
		address: edition.base + path,
		url: edition.origin + edition.base + path,
	});
	const removals = {
		statements: removalsIn(content, 'statements'),
		events: removalsIn(content, 'events'),
	};
	const files = new Map<string, string>();
	for (const { kind, from, to } of goneThings(content)) {
		const folder = folders[kind];
		const [old, now] = [`${folder}/${from}`, `${folder}/${to ?? ''}`];
		if (to === undefined) {
			const entry = removals[kind].get(from);
			const lead = leadTo(whereTold(entry));
			const removed = removedOf(content, kind, from, entry);
			files.set(`${old}/index.html`, gonePage(lead, removed));
			files.set(`${old}.md`, goneMarkdown(from, lead, removed));
			files.set(`embed/${old}/index.html`, goneEmbed(lead, removed));
			continue;
		}
		files.set(`${old}/index.html`, movedPage(leadTo(`${now}/`), read(`${now}/index.html`)));
		for (const ending of ['md', ...referenceEndings])
			files.set(`${old}.${ending}`, read(`${now}.${ending}`));
		files.set(`embed/${old}/index.html`, read(`embed/${now}/index.html`));
		files.set(`oembed/${old}.json`, read(`oembed/${now}.json`));
	}
	return files;
}

/** Tells of the path of a file, that of its edition included, whether it is of a thing that stands for another now. */
export function isLedTo(content: Content): (path: string) => boolean {
	const now = new Set(
		(['statements', 'events'] as const).flatMap((kind) =>
			[...redirectMap(content, kind).values()].map((id) => `${folders[kind]}/${id}`)
		)
	);
	return (path) =>
		now.has(/(?<thing>(?:statements|timeline)\/[^/.]+)/u.exec(path)?.groups?.['thing'] ?? '');
}

/** Where else readers learn why something is gone: at the entry about it, or among the corrections. */
function whereTold(entry: AccountRecord | undefined): string {
	return entry ? `changes/#${changeAnchor({ id: accountId(entry) })}` : 'method/#corrections';
}

function removedOf(
	content: Content,
	kind: GoneThing['kind'],
	id: string,
	entry: AccountRecord | undefined
): Removed {
	const releases = datedReleases(content);
	const last = releases.findLast(({ value }) => Object.hasOwn(value[kind], id));
	return {
		title: last?.value[kind][id]?.title,
		lang: content.records.site[0]?.value.languages[0] ?? 'en',
		...(entry && {
			account: {
				day: dayOfAccount(entry, releases),
				said: entry.said,
				says: entry.says,
				why: entry.why,
			},
		}),
	};
}

interface GoneThing {
	readonly kind: 'statements' | 'events';
	readonly from: string;
	/** What stands for it now; `undefined` where nothing does. */
	readonly to: string | undefined;
}

function goneThings(content: Content): GoneThing[] {
	return (['statements', 'events'] as const).flatMap((kind) => {
		const redirects = redirectMap(content, kind);
		const known = new Set(content.records[kind].map(({ id }) => id));
		const published = publishedIds(content, kind).map(({ id }) => id);
		const gone = published.filter((id) => !known.has(id));
		return [...new Set([...gone, ...redirects.keys()])].map((from) => ({
			kind,
			from,
			to: redirects.get(from),
		}));
	});
}
