import { readEdtf } from '../../dates/edtf.ts';
import type { Rule } from '../rule.ts';

const era = (id: string, from: string, to: string) =>
	`- { id: ${id}, title: ${id}, from: "${from}", to: "${to}", intro: The ferry ran., bounds: A new quay opened. }\n`;

export const erasInOrder: Rule = {
	id: 'eras-in-order',
	family: 'dates',
	why: 'Every event stands in exactly one era: eras follow one another without a gap and without an overlap.',
	passes: { 'eras.yaml': era('wooden-ferry', '2020', '2024') + era('steel-ferry', '2025', '2025') },
	fails: { 'eras.yaml': era('wooden-ferry', '2020', '2023') + era('steel-ferry', '2025', '2025') },
	check: ({ content, report }) => {
		const eras = content.records.eras.map((entry) => ({
			entry,
			from: readEdtf(entry.value.from),
			to: readEdtf(entry.value.to),
		}));
		eras.forEach(({ entry, from }, index) => {
			const before = eras[index - 1];
			if (!before || typeof from === 'string' || typeof before.to === 'string') return;
			const expected = dayAfter(before.to.last);
			if (from.first === expected) return;
			report({
				file: entry.file,
				place: entry.locate(['from']),
				reason: `Unexpected first day ${from.first} of the era, expected ${expected}, the day after the era before it`,
				note: `Write \`from: "${expected}"\`, or correct the \`to\` of \`${before.entry.id}\`.`,
				related: {
					file: before.entry.file,
					place: before.entry.locate(['to']),
					reason: 'The era before it ends here',
				},
			});
		});
		// An era that could not be read may be the first or the last.
		if (content.brokenIds.eras.size > 0 || content.unreadKinds.has('eras')) return;
		for (const { file, value, locate } of content.records.events) {
			const date = readEdtf(value.date);
			const [first, last] = [eras[0]?.from, eras.at(-1)?.to];
			if (typeof date === 'string' || typeof first !== 'object' || typeof last !== 'object')
				continue;
			if (date.first >= first.first && date.first <= last.last) continue;
			report({
				file,
				place: locate(['date']),
				reason: `Unexpected date \`${value.date}\` outside all eras, expected one from ${first.first} to ${last.last}`,
				note: 'Correct the date, or widen the first or the last era in `eras.yaml`.',
			});
		}
	},
};

function dayAfter(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}
