import { fullAddress } from './address.ts';

/** The whole address, host included, of a path from the site’s root: for files, which know no request. */
export function toUrl(path: string): string {
	return fullAddress(path, new URL(import.meta.env.SITE));
}
