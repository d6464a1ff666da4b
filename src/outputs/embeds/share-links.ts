import type { Site } from '../../story/model/types/site.ts';
import { wordsFor } from '../../edition/words/words.ts';

/** A link that hands an address to another program, without any script of theirs. */
export interface ShareLink {
	readonly name: string;
	readonly href: string;
}

/** The ways to pass on a page, the most used by the site’s readers first. */
export function shareLinks(title: string, url: string, { lang }: Site): ShareLink[] {
	const names = wordsFor(lang).file.shareBy;
	const [words, address] = [encodeURIComponent(title), encodeURIComponent(url)];
	return [
		{ name: names.whatsapp, href: `https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}` },
		{ name: names.x, href: `https://x.com/intent/post?text=${words}&url=${address}` },
		{ name: names.facebook, href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
		{ name: names.telegram, href: `https://t.me/share/url?url=${address}&text=${words}` },
		{ name: names.mail, href: `mailto:?subject=${words}&body=${address}` },
	];
}
