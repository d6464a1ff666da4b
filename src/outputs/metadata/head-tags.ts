import type { ToUrl } from '../../edition/edition.ts';
import type { PlacedCard } from '../cards/site-cards.ts';
import { cardSize } from '../cards/card.ts';
import { publicationOf } from '../../story/model/publication.ts';
import { thingOf, type Subject } from '../../story/model/subject.ts';
import type { Site } from '../../story/model/types/site.ts';
import { shorten } from './shorten.ts';

/** The most characters of a description that previews of links show. */
export const descriptionLength = 200;

/** A page as links to it show it. */
export interface PageHead {
	/** Without the site’s name. */
	readonly title: string;
	readonly description: string;
	/** Path from the site’s root. */
	readonly path: string;
	readonly subject: Subject | undefined;
	readonly card: PlacedCard;
	/** The same page in every language that has it, this one included; the original first. */
	readonly alternates: readonly { readonly lang: string; readonly url: string }[];
}

/** An empty element of the head. */
export type HeadTag =
	| { readonly tag: 'link'; readonly attributes: Readonly<Record<string, string>> }
	| { readonly tag: 'meta'; readonly attributes: Readonly<Record<string, string>> };

/**
 * What unfolds a link and lets a reference manager save the page, the most wanted first: some readers
 * stop early. Every address is whole, since crawlers ignore others.
 */
export function headTags(page: PageHead, site: Site, at: ToUrl): HeadTag[] {
	const { path, subject, card, alternates } = page;
	const description = shorten(page.description, descriptionLength);
	const url = at(path);
	const { meta, lang } = site;
	return [
		named('description', description),
		link({ rel: 'canonical', href: url }),
		property('og:title', page.title),
		property('og:description', description),
		property('og:url', url),
		property('og:type', subject ? 'article' : 'website'),
		property('og:site_name', meta.title),
		property('og:locale', ogLocale(lang)),
		property('og:image', at(card.path)),
		property('og:image:type', 'image/png'),
		property('og:image:width', String(cardSize.width)),
		property('og:image:height', String(cardSize.height)),
		property('og:image:alt', card.card.alt),
		named('twitter:card', 'summary_large_image'),
		...embedTags(page, at),
		...dateTags(subject, site),
		...alternateTags(alternates),
	];
}

/**
 * Reference managers take the first date of a page without these, which is that of an event. No
 * `citation_…`: with a title there, Zotero saves an article in a journal, and the author as a person.
 */
function dateTags(subject: Subject | undefined, site: Site) {
	const { published, modified } = publicationOf(site, thingOf(subject));
	return [
		property('article:published_time', published),
		property('article:modified_time', modified),
	];
}

function alternateTags(alternates: PageHead['alternates']) {
	const [original] = alternates;
	if (alternates.length < 2 || !original) return [];
	return [...alternates, { lang: 'x-default', url: original.url }].map(({ lang, url }) =>
		link({ rel: 'alternate', hreflang: lang, href: url })
	);
}

function embedTags({ subject, title, path }: PageHead, at: ToUrl): HeadTag[] {
	if (subject?.type !== 'statement' && subject?.type !== 'event') return [];
	const href = at(`oembed/${path.replace(/\/$/u, '')}.json`);
	return [link({ rel: 'alternate', type: 'application/json+oembed', href, title })];
}

function named(name: string, content: string): HeadTag {
	return { tag: 'meta', attributes: { name, content } };
}

function property(name: string, content: string): HeadTag {
	return { tag: 'meta', attributes: { property: name, content } };
}

function link(attributes: Readonly<Record<string, string>>): HeadTag {
	return { tag: 'link', attributes };
}

/** A language as Open Graph writes it, with the territory that it is most spoken in: `ur_PK`. */
export function ogLocale(lang: string): string {
	const { language, region } = new Intl.Locale(lang).maximize();
	return region === undefined ? language : `${language}_${region}`;
}
