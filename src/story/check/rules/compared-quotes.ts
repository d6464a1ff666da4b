import { exampleStatement } from '../example-story.ts';
import { quotedWords } from '../lookups/quoted-words.ts';
import { nearestAmong, meantNote } from '../../load/faults/nearest.ts';
import type { Path } from '../../load/fault.ts';
import type { SeenRecord } from '../../schema/seen.ts';
import type { Rule } from '../rule.ts';

const quoting = exampleStatement({
	evidence:
		'\n  - { source: harbour-log, bearing: supports, says: The log gives 40 minutes., quote: 40 minutes late }',
});

const seen = (quote: string) => `asked: 2025-02-01
URL: https://harbour.example/log
answer: read
compared:
  on: 2025-02-01
  with: https://harbour.example/log
  sha256: ${'a'.repeat(64)}
  quotes:
    - { quote: ${quote}, result: found }
`;

export const comparedQuotes: Rule = {
	id: 'compared-quotes',
	family: 'evidence',
	why: 'A page says of a quotation that it was compared with its source; that holds for the very words that were compared, and for no others.',
	passes: {
		'statements/ferry-was-late.md': quoting,
		'seen/harbour-log.yaml': seen('40 minutes late'),
	},
	fails: {
		'statements/ferry-was-late.md': quoting,
		'seen/harbour-log.yaml': seen('41 minutes late'),
	},
	check: ({ content, report }) => {
		if (content.records.seen.length === 0 || content.unreadKinds.size > 0) return;
		// What could not be read may quote anything.
		if (content.brokenTexts.length > 0) return;
		const sources = new Map(content.records.sources.map(({ id, value }) => [id, value.URL]));
		const quoted = new Map<string, Set<string>>();
		for (const { quote, sources: from } of quotedWords(content))
			for (const id of from) quoted.set(id, (quoted.get(id) ?? new Set()).add(quote));
		const nearest = nearestAmong([...sources.keys()]);
		for (const { id, file, value, locate } of content.records.seen) {
			if (!sources.has(id)) {
				report({
					file,
					place: locate([]),
					reason: `Unexpected name \`${id}\` of the file, expected the id of a source`,
					note: meantNote(nearest(id), 'id') ?? 'Remove the file.',
				});
				continue;
			}
			for (const { path, reason, note } of faultsOf(value, sources.get(id)))
				report({ file, place: locate(path), reason, note });
			value.compared?.quotes.forEach(({ quote }, index) => {
				if (quoted.get(id)?.has(quote) === true) return;
				report({
					file,
					place: locate(['compared', 'quotes', index, 'quote']),
					reason: `Unexpected words that nothing quotes from \`${id}\`, expected those of a quotation`,
					note: 'Remove the entry; the next `npm run check:quotes` compares what is quoted now.',
				});
			});
		}
	},
};

interface SeenFault {
	readonly path: Path;
	readonly reason: string;
	readonly note: string;
}

const again = 'Remove the file; the next `npm run check:quotes` compares it anew.';

/** What an entry says that no run can have seen. */
function faultsOf({ asked, URL: url, compared }: SeenRecord, own: string | undefined): SeenFault[] {
	const faults: SeenFault[] = [];
	const add = (path: Path, what: string, expected: string, note = again) =>
		faults.push({ path, reason: `Unexpected ${what}, expected ${expected}`, note });
	const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);
	const days = [[['asked'], asked] as const, [['compared', 'on'], compared?.on] as const];
	for (const [path, text] of days)
		if (text !== undefined && !isDay(text)) add(path, `\`${text}\``, 'one day');
	if (compared && isDay(compared.on) && isDay(asked) && compared.on > asked)
		add(
			['compared', 'on'],
			`comparison of ${compared.on}`,
			`none after ${asked}, the day of \`asked\``
		);
	if (url !== own)
		add(['URL'], `address other than that of the source`, `\`${own ?? 'no address'}\``);
	compared?.quotes.forEach(({ quote }, index, all) => {
		if (all.findIndex((one) => one.quote === quote) === index) return;
		const path = ['compared', 'quotes', index, 'quote'];
		add(path, 'quotation a second time', 'each once, with one result', 'Remove one of the two.');
	});
	return faults;
}
