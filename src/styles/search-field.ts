/**
 * How the search field at the head of a page is set. Styles of components are sent to the first page as well, which
 * has no byte for them; and a `<header>`, where the field stands, may hold no style.
 */
export const searchFieldStyle =
	'<style>@layer components{.seek{margin-inline-start:auto}.seek input{font:inherit}@media(min-width:48em){.seek~.languages{margin:0}.seek~.pages li:last-child{display:none}}}</style>';
