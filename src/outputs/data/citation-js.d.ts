/** The parts of citation-js that this site uses; the packages carry no types. */
declare module '@citation-js/core' {
	/** An entry of a `.bib` file: its fields are ready to be put in braces. */
	export interface TexEntry {
		readonly type: string;
		readonly properties: Readonly<Record<string, unknown>>;
	}
	interface CiteInstance {
		readonly data: readonly Readonly<Record<string, unknown>>[];
		format(name: 'bibtex' | 'biblatex', options: { format: 'object' }): TexEntry[];
		format(name: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
		format(
			name: 'bibliography',
			options: { format: 'text'; template: string; lang: string }
		): string;
	}
	export const Cite: new (data: unknown) => CiteInstance;
	export const plugins: {
		readonly config: {
			get(name: '@bibtex'): {
				readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
			};
		};
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
