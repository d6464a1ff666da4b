import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapOptions } from '@astrojs/sitemap';
import { parse } from 'yaml';
import { handedOver } from '../../story/check/hand-over.ts';
import { historiesOf } from '../../story/releases/history.ts';
import { snapshotOf } from '../../story/releases/snapshot.ts';

/** What the sitemap lists: pages of every language with their twins and their last changes; no pages for frames. */
export function sitemapOptions(folder: string, home: string): SitemapOptions {
	const [original, ...others] = languagesOf(folder);
	const embeds = ['', ...others.map((lang) => `${lang}/`)].map((path) => `${home}${path}embed/`);
	return {
		filter: (page) => !embeds.some((start) => page.startsWith(start)),
		serialize: (item) => {
			const lastmod = lastChange(item.url.slice(home.length), others);
			return lastmod === undefined ? item : { ...item, lastmod };
		},
		...(original !== undefined &&
			others.length > 0 && {
				i18n: {
					defaultLocale: original,
					locales: Object.fromEntries([original, ...others].map((lang) => [lang, lang])),
				},
			}),
	};
}

const folders = { statements: 'statements', timeline: 'events' } as const;

/** The day on which a page was last changed; `undefined` where there is no release, or no build. */
function lastChange(path: string, others: readonly string[]): string | undefined {
	const checked = handedOver();
	if (!checked) return undefined;
	const { content, copies } = checked;
	const original = copies[0]?.entry.value.lang ?? '';
	const now = snapshotOf(checked);
	const parts = path.split('/');
	const lang = others.includes(parts[0] ?? '') ? (parts.shift() ?? original) : original;
	const [folder = '', id = ''] = parts;
	const kind = Object.hasOwn(folders, folder) ? folders[folder as keyof typeof folders] : undefined;
	const { all, of } = historiesOf({ content, now, lang, original });
	return (kind && id !== '' ? of(kind, id) : all)?.modified;
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
