import type { Claim } from 'schema-dts';
import type { Statement } from '../../story/model/types/record.ts';
import type { Site } from '../../story/model/types/site.ts';
import type { ToUrl } from '../../edition/edition.ts';
import { idOf } from './at.ts';
import { citationData } from './citation.ts';
import { correctionData } from './correction.ts';

/**
 * A statement as a claim that was made, with where. No review and no rating: the site answers two
 * questions in words and scores nothing.
 */
export function claimData(statement: Statement, site: Site, at: ToUrl): Claim {
	const { id, title, speaker, claims, sources } = statement;
	return {
		'@type': 'Claim',
		...idOf.claim(id, at),
		name: title,
		url: at(`statements/${id}/`),
		inLanguage: site.article.lang,
		...(!speaker.side.isVoice && {
			author: { '@type': 'Organization', name: speaker.name },
		}),
		appearance: claims.map(({ anchor, path, text }) => ({
			'@type': 'CreativeWork',
			url: at(`${path}#${anchor}`),
			text,
			...(site.article.rendition.isTranslation
				? { translationOfWork: idOf.article(at) }
				: { isPartOf: idOf.article(at) }),
		})),
		citation: sources.map(citationData),
		...correctionData(id, site),
	};
}
