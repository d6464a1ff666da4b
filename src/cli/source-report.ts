import type { StoredCopy } from '../publish/quotes/archives.ts';
import type { SourceRun } from '../publish/quotes/compare-sources.ts';
import type { Content } from '../story/load/content.ts';

/** What a run over the sources has found, with what is needed to say where it belongs. */
export interface SourceReport {
	readonly folder: string;
	readonly content: Content;
	readonly run: SourceRun;
	readonly copies: readonly StoredCopy[];
}
