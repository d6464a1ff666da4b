/** What the tests use of `culori`, which brings no types. */
declare module 'culori' {
	interface Color {
		readonly mode: string;
	}
	type Filter = (color: string | Color) => Color;
	export function wcagContrast(one: string, other: string): number;
	export function differenceCiede2000(): (one: string | Color, other: string | Color) => number;
	export function filterDeficiencyProt(severity: number): Filter;
	export function filterDeficiencyDeuter(severity: number): Filter;
	export function filterDeficiencyTrit(severity: number): Filter;
}
