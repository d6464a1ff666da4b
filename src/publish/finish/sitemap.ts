import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapOptions } from '@astrojs/sitemap';
import { parse } from 'yaml';

/** What the sitemap lists: pages of every language with their twins; no pages for frames. */
export function sitemapOptions(folder: string, home: string): SitemapOptions {
	const [original, ...others] = languagesOf(folder);
	const embeds = ['', ...others.map((lang) => `${lang}/`)].map((path) => `${home}${path}embed/`);
	return {
		filter: (page) => !embeds.some((start) => page.startsWith(start)),
		...(original !== undefined &&
			others.length > 0 && {
				i18n: {
					defaultLocale: original,
					locales: Object.fromEntries([original, ...others].map((lang) => [lang, lang])),
				},
			}),
	};
}

/** The languages that `site.yaml` names; none where it cannot be read, which the check reports. */
function languagesOf(folder: string): string[] {
	try {
		const site = parse(readFileSync(join(folder, 'site.yaml'), 'utf8')) as { languages?: unknown };
		return Array.isArray(site.languages) ? site.languages.map(String) : [];
	} catch {
		return [];
	}
}
