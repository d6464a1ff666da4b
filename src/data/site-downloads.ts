import { toUrl } from '../address.ts';
import { site } from '../site.ts';
import { buildDownloads, type Downloads } from './downloads.ts';

/** Every file below `data/`, written once for the page and for the files themselves. */
export const downloads: Downloads = buildDownloads(site, toUrl);
