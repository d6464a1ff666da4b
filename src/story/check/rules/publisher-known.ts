import type { Rule } from '../rule.ts';

const publisher = (name: string) => `- { name: ${name}, country: DK }\n`;

export const publisherKnown: Rule = {
	id: 'publisher-known',
	family: 'evidence',
	why: 'A country is counted for the sources of a publisher; under a name that no source has it counts for nothing, and of two nobody knows which holds.',
	passes: { 'publishers.yaml': publisher('Harbour office') },
	fails: { 'publishers.yaml': publisher('Harbor office') },
	check: ({ content, report }) => {
		if (content.unreadKinds.has('sources')) return;
		const names = new Set(content.records.sources.map(({ value }) => value.publisher));
		const seen = new Set<string>();
		for (const { file, value, locate } of content.records.publishers) {
			const { name } = value;
			const isTwice = seen.has(name);
			seen.add(name);
			if (names.has(name) && !isTwice) continue;
			report({
				file,
				place: locate(['name']),
				reason: isTwice
					? `Unexpected second entry of the publisher \`${name}\`, expected one`
					: `Unexpected publisher \`${name}\` of no source, expected one that \`publisher\` of a source names`,
				note: isTwice
					? 'Remove one of the two.'
					: 'Write it as the source does, or remove the entry.',
			});
		}
	},
};
