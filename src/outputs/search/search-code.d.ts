declare module 'virtual:search-code' {
	/** The code that a browser runs to search; `bundle.ts` makes it. */
	const code: string;
	export default code;
}
