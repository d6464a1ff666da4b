/** Where the site `placed` of the test run is said to lie. */
export const placed = { origin: 'https://example.org', base: '/a/b/' } as const;

/** The whole address of its first page. */
export const home = `${placed.origin}${placed.base}`;
