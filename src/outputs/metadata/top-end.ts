/** Where the top of a page ends. In built pages the styles of all that follows come to stand here. */
export const topEnd = '<!--top-end-->';
