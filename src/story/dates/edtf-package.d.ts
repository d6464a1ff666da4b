/** The parts of `edtf` that this site uses; the package carries no types. */
declare module 'edtf' {
	interface Bounds {
		/** First and last moment, in milliseconds since 1970 UTC; `Infinity` for an open end. */
		readonly min: number;
		readonly max: number;
	}
	export function parse(text: string): unknown;
	export default function edtf(text: string): Bounds;
}
