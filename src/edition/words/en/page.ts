import { article } from './article.ts';
import { changes } from './changes.ts';
import { data } from './data.ts';
import { frame } from './frame.ts';
import { glance } from './glance.ts';
import { method } from './method.ts';
import { record } from './record.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { statements } from './statements.ts';
import { timeline } from './timeline.ts';
import { translation } from './translation.ts';

/**
 * What pages and their parts say. A function takes what it counts or names. The numbers that it gets
 * are whole; dates come written out.
 */
export const page = {
	frame,
	translation,
	article,
	glance,
	statements,
	timeline,
	record,
	method,
	changes,
	data,
	search,
	share,
};
export type PageWords = typeof page;
