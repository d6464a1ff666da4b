import { sites } from '../src/story/site.ts';

/** The site of `content/` in its original language. */
export const [site] = sites;
