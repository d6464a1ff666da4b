import type { ToUrl } from '../../edition/edition.ts';
import { cardOf } from '../cards/site-cards.ts';
import { cardSize } from '../cards/card.ts';
import type { Embeddable } from '../../story/model/subject.ts';
import type { Site } from '../../story/model/types/site.ts';
import { iframeCode } from './embed-code.ts';
import { embedOf } from './embed.ts';

/** An answer in oEmbed 1.0, written once and served as a file. */
export function oembedOf(subject: Embeddable, site: Site, at: ToUrl) {
	const embed = embedOf(subject, site);
	return {
		version: '1.0',
		type: 'rich',
		title: subject.type === 'statement' ? subject.statement.title : subject.event.title,
		provider_name: site.meta.title,
		provider_url: at(''),
		cache_age: 86_400,
		html: iframeCode(embed, at),
		width: embed.width,
		height: embed.height,
		thumbnail_url: at(cardOf(subject, site).path),
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height,
	};
}
