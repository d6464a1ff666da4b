import type { Position } from 'unist';
import type { PassageKind, PublishedKind } from '../schema/published.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import type { Path } from './fault.ts';

type Kind = PublishedKind | PassageKind;

/** An id that has been published, whether anything has it still or not. */
export interface PublishedId {
	readonly id: string;
	/** Of a passage, a hash of the words that it stands on. */
	readonly words: string | undefined;
	readonly file: string;
	readonly place: () => Position;
}

/** An id that is gone with the one that stands for it now. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
	readonly file: string;
	readonly place: () => Position;
}

const collected = new WeakMap<Content, Map<Kind, readonly PublishedId[]>>();

/** Every id of a kind that has been published, each once, as it stood last. */
export function publishedIds(content: Content, kind: Kind): readonly PublishedId[] {
	const known = collected.get(content) ?? new Map<Kind, readonly PublishedId[]>();
	collected.set(content, known);
	const ids = known.get(kind) ?? [...findIds(content, kind).values()];
	known.set(kind, ids);
	return ids;
}

function findIds({ records }: Content, kind: Kind): ReadonlyMap<string, PublishedId> {
	const found = new Map<string, PublishedId>();
	const add = (
		values: readonly string[] | Readonly<Record<string, unknown>> | undefined,
		path: Path,
		{ file, locate, locateKey }: Pick<Entry<unknown>, 'file' | 'locate' | 'locateKey'>
	) => {
		for (const [name, value] of Object.entries(values ?? {})) {
			const isList = Array.isArray(values);
			const id = isList ? String(value) : name;
			const words = !isList && typeof value === 'string' ? value : undefined;
			const place = () => {
				const at = [...path, isList ? Number(name) : name];
				return typeof value === 'object' ? locateKey(at) : locate(at);
			};
			// What has been put later stands last.
			found.delete(id);
			found.set(id, { id, words, file, place });
		}
	};
	for (const entry of records.published) add(entry.value[kind], [kind], entry);
	for (const entry of releasesIn({ records })) {
		add(entry.value.gone[kind], ['gone', kind], entry);
		add(entry.value[kind], [kind], entry);
	}
	return found;
}

/** The releases, the first first. */
export function releasesIn({ records }: Pick<Content, 'records'>): Content['records']['releases'] {
	return records.releases.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every redirect of a kind, from `redirects.yaml` and, before the first release, `published.yaml`. */
export function redirectsIn({ records }: Pick<Content, 'records'>, kind: Kind): Redirect[] {
	return [
		...records.published.map((entry) => ({
			...entry,
			all: entry.value.redirects,
			at: ['redirects'],
		})),
		...records.redirects.map((entry) => ({ ...entry, all: entry.value, at: [] })),
	].flatMap(({ file, all, at, locate }) =>
		Object.entries(all[kind] ?? {}).map(([from, to]) => ({
			from,
			to,
			file,
			place: () => locate([...at, kind, from]),
		}))
	);
}

/** Redirects of a kind as a map from what is gone to what is there. */
export function redirectMap(content: Pick<Content, 'records'>, kind: Kind): Map<string, string> {
	return new Map(redirectsIn(content, kind).map(({ from, to }) => [from, to]));
}

/** The entries that account for changes: of `corrections.yaml` and of `changes.yaml`. */
export function accountsIn({ records }: Pick<Content, 'records'>) {
	return [...records.corrections, ...records.changes];
}
