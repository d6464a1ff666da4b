/** A `releases/2025-02-01.yaml` of the example story, with what an example needs of it. */
export function exampleRelease(fields: string): Readonly<Record<string, string>> {
	const [words, facts] = ['a'.repeat(64), 'a'.repeat(12)];
	const hashes = `facts: ${facts}, words: { en: ${words} }`;
	const text = `says: First published.\ncontent: ${words}\narticle: {}\n${fields}`;
	return { 'releases/2025-02-01.yaml': text.replaceAll('<hashes>', hashes) };
}
