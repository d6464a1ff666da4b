/** The folder of an edition in which what a search asks for stands. */
export const searchFolder = 'search-index/';
