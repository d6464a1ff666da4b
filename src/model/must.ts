/** The thing with an id; throws where there is none, which the check of references rules out. */
export function must<T>(things: ReadonlyMap<string, T>, id: string): T {
	const thing = things.get(id);
	if (thing === undefined) throw new Error(`Nothing has the id ${id}; was the content checked?`);
	return thing;
}
