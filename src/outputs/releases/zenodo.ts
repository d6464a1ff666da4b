import type { Edition } from '../../edition/edition.ts';
import type { Release } from '../../story/model/types/changes.ts';
import { toUri } from '../../story/text/to-uri.ts';
import { licenceOf } from '../data/licence.ts';
import { escapeHtml } from '../../story/text/escape-html.ts';

/** Codes of ISO 639-3, which Zenodo asks for, of the languages that the interface speaks. */
const codes: Readonly<Record<string, string>> = { en: 'eng', ur: 'urd', ps: 'pus', fa: 'fas' };

/**
 * The data of a release as Zenodo’s deposit form wants it described, all from the site’s own data: the content
 * of a `.zenodo.json` and of `metadata` in its REST API (https://developers.zenodo.org/#representation).
 */
export function zenodoMetadata({ site, words, url }: Edition, { day, says }: Release): object {
	const { meta, article, original } = site;
	const publisher = meta.publisher?.name ?? meta.title;
	const licence = licenceOf(meta);
	const id = zenodoLicence(licence.name);
	const language = codes[new Intl.Locale(original).language];
	return {
		upload_type: 'dataset',
		title: words.page.data.dataset(meta.title),
		publication_date: day,
		version: day,
		creators: [{ name: publisher }],
		description: `<p>${escapeHtml(meta.description)}</p><p>${escapeHtml(says)}</p>`,
		access_right: 'open',
		...(id === undefined ? { notes: licence.name } : { license: id }),
		...(language !== undefined && { language }),
		related_identifiers: [
			{ identifier: url(`releases/${day}/`), relation: 'isIdenticalTo', resource_type: 'dataset' },
			...(article.source?.URL === undefined
				? []
				: [{ identifier: toUri(article.source.URL), relation: 'references' }]),
		],
	};
}

/** The id of a Creative Commons licence at Zenodo: `cc-by-4.0`; `undefined` for another. */
function zenodoLicence(name: string): string | undefined {
	const id = name.trim().toLowerCase().replace(/\s+/gu, '-');
	return /^cc-by(?:-sa|-nc|-nd|-nc-sa|-nc-nd)?-\d\.\d$/u.test(id) ? id : undefined;
}
