/** The thing with an id, or of another thing; throws where there is none, which the check rules out. */
export function must<K, T>(things: ReadonlyMap<K, T>, id: K): T {
	const thing = things.get(id);
	if (thing === undefined)
		throw new Error(`Nothing stands for ${JSON.stringify(id)}; was the content checked?`);
	return thing;
}
