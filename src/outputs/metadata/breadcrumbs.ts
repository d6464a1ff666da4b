import type { BreadcrumbList } from 'schema-dts';
import type { ToUrl } from '../../edition/edition.ts';

/** A page on the way from the site’s root to the one shown, which is last. */
export interface Crumb {
	readonly name: string;
	readonly path: string;
}

/** The way to a page. */
export function breadcrumbData(crumbs: readonly Crumb[], at: ToUrl): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: at(path),
		})),
	};
}
