/** The part of `jsonld` that the tests use; the package carries no types. */
declare module 'jsonld' {
	interface Loaded {
		readonly contextUrl: string | undefined;
		readonly documentUrl: string;
		readonly document: unknown;
	}
	const jsonld: {
		readonly expand: (
			document: unknown,
			options: {
				/** Whether to refuse a term that would be dropped. */
				readonly safe?: boolean;
				readonly documentLoader: (url: string) => Promise<Loaded>;
			}
		) => Promise<readonly unknown[]>;
	};
	export default jsonld;
}
