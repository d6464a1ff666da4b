/** The policy of trusted types of a page that searches: it gives the address of the search’s code and nothing else. */
export const searchTrust = 'search';
