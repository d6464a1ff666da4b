import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

/** Countries and their boundaries as Natural Earth draws them (1:50m, public domain, by `world-atlas`). */
export const topology = world as unknown as Topology<{ countries: GeometryCollection }>;

/** A country’s ISO 3166-1 numeric code in the geography, `404`; empty for one that has none. */
export function codeOf(geometry: unknown): string {
	return String((geometry as { id?: string | number }).id ?? '');
}

/** Letters that Unicode (CLDR) gives to a territory which ISO 3166-1 does not list, by its name in the geography. */
const unlisted: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** The letters of a country in the geography, `KE`; empty where it has none. */
export function lettersIn(geometry: { readonly properties?: unknown }): string {
	const { name = '' } = (geometry.properties ?? {}) as { readonly name?: string };
	return lettersOf(codeOf(geometry)) ?? unlisted[name] ?? '';
}

/** The letters of ISO 3166-1 for a code of digits: `KE` for `404`; `undefined` for none. */
export function lettersOf(code: string): string | undefined {
	// In language tags the number is another way to write the letters.
	return code === '' ? undefined : new Intl.Locale('und', { region: code }).region;
}

/** The name of a country in English by its code of digits. */
export function countryName(code: string): string {
	return names.of(lettersOf(code) ?? code) ?? code;
}

const names = new Intl.DisplayNames(['en'], { type: 'region' });

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every country that a map can show, by code, with the codes of those that it has a boundary with. */
export function neighboursByCode(): ReadonlyMap<string, ReadonlySet<string>> {
	if (known) return known;
	const { geometries } = topology.objects.countries;
	const beside = neighbors(geometries);
	const found = new Map<string, Set<string>>();
	for (const [index, geometry] of geometries.entries()) {
		const code = codeOf(geometry);
		if (code === '') continue;
		const own = found.get(code) ?? new Set();
		for (const other of beside[index] ?? []) own.add(codeOf(geometries[other]));
		own.delete('');
		own.delete(code);
		found.set(code, own);
	}
	return (known = found);
}
