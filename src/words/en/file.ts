/** What cards, feeds, downloads, embeds and `keep.html` say. */
export const file = {
	frame: 'As a frame, without script',
};
export type FileWords = typeof file;
