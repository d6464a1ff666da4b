import type { Content } from '../../story/load/content.ts';
import { accountsIn, publishedIds, redirectMap } from '../../story/load/published.ts';
import { accountId } from '../../story/releases/account-id.ts';
import { referenceEndings } from '../../outputs/data/page-reference.ts';
import { changeAnchor } from '../../outputs/releases/changes-feed.ts';
import type { Placement } from '../../story/system/placement.ts';
import { goneEmbed, goneMarkdown, gonePage, movedPage, type Lead } from './redirect-page.ts';

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
 * does, page, embed and Markdown say so, and lead to the entry that says what they were and why they went.
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
	const files = new Map<string, string>();
	for (const { folder, from, to } of goneThings(content)) {
		const [old, now] = [`${folder}/${from}`, `${folder}/${to ?? ''}`];
		if (to === undefined) {
			const lead = leadTo(whyGone(content, from));
			files.set(`${old}/index.html`, gonePage(lead));
			files.set(`${old}.md`, goneMarkdown(from, lead));
			files.set(`embed/${old}/index.html`, goneEmbed(lead));
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

/** Where readers learn why something is gone: at the entry about it, or among the corrections. */
function whyGone(content: Content, id: string): string {
	const entry = accountsIn(content).findLast(({ value }) => value.where === id);
	if (!entry) return 'method/#corrections';
	return `changes/#${changeAnchor({ id: accountId(entry.value) })}`;
}

interface GoneThing {
	readonly folder: 'statements' | 'timeline';
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
			folder: folders[kind],
			from,
			to: redirects.get(from),
		}));
	});
}
