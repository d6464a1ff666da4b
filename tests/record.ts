import { sites } from '../src/site.ts';

/** The site of `content/` in its original language. */
export const [site] = sites;
