import { buildDownloads, type Downloads } from './data/downloads.ts';
import { site } from './site.ts';
import { toUrl } from './address.ts';

/** Every file below `data/`, written once for the page and for the files themselves. */
export const downloads: Downloads = buildDownloads(site, toUrl);
