/** What pages and their parts say. A function takes what it counts or names. */
export const page = {
	skip: 'Skip to the content',
};
export type PageWords = typeof page;
