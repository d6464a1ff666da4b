/** A link that hands an address to another program, without any script of theirs. */
export interface ShareLink {
	readonly name: string;
	readonly href: string;
}

/** The ways to pass on a page, the most used by the site’s readers first. */
export function shareLinks(title: string, url: string): ShareLink[] {
	const [words, address] = [encodeURIComponent(title), encodeURIComponent(url)];
	return [
		{ name: 'WhatsApp', href: `https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}` },
		{ name: 'X', href: `https://x.com/intent/post?text=${words}&url=${address}` },
		{ name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
		{ name: 'Telegram', href: `https://t.me/share/url?url=${address}&text=${words}` },
		{ name: 'E-mail', href: `mailto:?subject=${words}&body=${address}` },
	];
}
