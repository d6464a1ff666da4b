import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import {
	passageKinds,
	publishedKinds,
	type PassageKind,
	type PublishedKind,
} from '../story/schema/published.ts';

/** What is published: ids, and of passages of the article a hash of their words by id, in order. */
export type PublishedIds = Readonly<Record<PublishedKind, readonly string[]>> &
	Readonly<Record<PassageKind, ReadonlyMap<string, string>>>;

/**
 * `published.yaml` with every id that there is now. Ids that are listed stay, comments and redirects
 * as well; new ones are added at the end of their list, sorted, those of passages as they stand in the text.
 *
 * @param text the file as it stands; empty where there is none
 */
export function addPublishedIds(text: string, ids: PublishedIds): string {
	const document = parseDocument(text.trim() === '' ? intro : text);
	for (const kind of publishedKinds) {
		if (!isSeq(document.get(kind))) document.set(kind, document.createNode([]));
		const list = document.get(kind) as {
			toJSON: () => string[];
			add: (id: string) => void;
			flow?: boolean;
		};
		const known = new Set(list.toJSON());
		for (const id of [...ids[kind]].filter((one) => !known.has(one)).sort()) list.add(id);
		list.flow = list.toJSON().length === 0;
	}
	for (const kind of passageKinds) {
		if (!isMap(document.get(kind))) document.set(kind, document.createNode({}));
		const map = document.get(kind) as YAMLMap;
		for (const [id, words] of ids[kind]) if (!map.has(id)) map.set(id, words);
		map.flow = map.items.length === 0;
	}
	return document.toString({ lineWidth: 0 });
}

const intro = `# Ids that have been published: addresses that readers have linked to and cited.
# \`npm run publish-ids\` adds to it. An id that goes needs a redirect (old id: new id) or a correction.
statements: []
events: []
sources: []
# Passages of the article and notes on its wording, each with a hash of the words that it stands on.
passages: {}
notes: {}
`;
