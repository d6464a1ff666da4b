import type { DefinedTermSet } from 'schema-dts';
import { partId } from '../../story/schema/page-ids.ts';
import type { Site } from '../../story/model/types/site.ts';
import type { ToUrl } from '../../edition/edition.ts';

/** The page of people and terms as a set of defined terms, each with its address, its names and its sentence. */
export function termSetData(
	{ things, lang }: Pick<Site, 'things' | 'lang'>,
	page: { readonly title: string; readonly description: string; readonly path: string },
	at: ToUrl
): DefinedTermSet {
	const set = `${at(page.path)}#terms`;
	return {
		'@type': 'DefinedTermSet',
		'@id': set,
		url: at(page.path),
		name: page.title,
		description: page.description,
		inLanguage: lang,
		hasDefinedTerm: things.map(({ id, name, names, also, says }) => ({
			'@type': 'DefinedTerm',
			'@id': at(`${page.path}#${partId.thing(id)}`),
			name,
			...(names.length + also.length > 0 && {
				alternateName: [...also, ...names.map((one) => one.name)],
			}),
			...(says && { description: says.text }),
			inDefinedTermSet: { '@id': set },
		})),
	};
}
