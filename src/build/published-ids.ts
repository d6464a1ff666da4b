import { isSeq, parseDocument } from 'yaml';
import { publishedKinds, type PublishedKind } from '../schema/published.ts';

/**
 * `published.yaml` with every id that there is now. Ids that are listed stay, comments and redirects
 * as well; new ones are added at the end of their list, sorted.
 *
 * @param text the file as it stands; empty where there is none
 */
export function addPublishedIds(
	text: string,
	ids: Readonly<Record<PublishedKind, readonly string[]>>
): string {
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
	return document.toString({ lineWidth: 0 });
}

const intro = `# Ids that have been published: addresses that readers have linked to and cited.
# \`npm run publish-ids\` adds to it. An id that goes needs a redirect (old id: new id) or a correction.
statements: []
events: []
sources: []
`;
