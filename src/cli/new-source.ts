import { askServer } from '../publish/links/ask-server.ts';
import { politeAsk } from '../publish/links/polite-ask.ts';
import type { Ask } from '../publish/links/probe.ts';
import { idExpected, idFrom } from '../story/load/id-from.ts';
import { today } from '../story/system/today.ts';
import { askPage } from './ask-page.ts';
import { contentOf, shownPath, writeNew } from './new-file.ts';
import { fillSource, refusalOf, type SourceField } from './source-fields.ts';
import { usageFault } from './usage.ts';

const askTheNetwork = askServer({ timeoutMs: 15_000, retries: 1, pauseMs: 1_000 });
/** The most letters of an id that is made, whole words. */
const idLetters = 48;

/**
 * `new -- source <address> [id]`: asks for the page, once and as its server wishes, and writes a source with
 * what the page says of itself, the tag beside each field. Where it cannot be asked or read, blanks.
 *
 * @param ask how to ask a server
 * @returns the exit status
 */
export async function newSource(
	[address = '', id, ...more]: readonly string[],
	folder: string,
	ask: Ask = askTheNetwork
): Promise<number> {
	const usage = 'Write: npm run new -- source https://news.example/ferry my-source';
	if (more.length > 0)
		return usageFault(
			`Unexpected \`${more.join(' ')}\`, expected an address and an id at most`,
			usage
		);
	const expected = id === undefined ? undefined : idExpected(id);
	if (expected !== undefined)
		return usageFault(`Unexpected id \`${id ?? ''}\`, expected ${expected}`, usage);
	const day = today();
	const refusal = refusalOf({ URL: address }, day);
	if (refusal) return usageFault(refusal.reason, refusal.note);
	const sources = contentOf(folder)?.records.sources ?? [];
	const twin = sources.find(({ value }) => value.URL === address);
	if (twin)
		return usageFault(
			`Unexpected address of the source \`${twin.id}\`, expected one that is new`,
			`It stands in ${shownPath(`${folder}/${twin.file}`)}. Cite it: [@${twin.id}].`
		);
	const page = await askPage(address, politeAsk(ask), day);
	const taken = new Set(sources.map((source) => source.id));
	const filled = page.fields.filter(({ field, value }) => value !== undefined && field !== 'URL');
	const head =
		page.why === undefined
			? `Filled on ${day} from what the page says of itself, by the tag beside each field: compare it with the page.`
			: `Not filled from the page: ${page.why}.`;
	const told = filled.map(({ field, from }) => `  ${field}: ${from}\n`).join('');
	return writeNew(
		'source',
		id ?? freeId(address, page.fields, taken),
		folder,
		(text) => fillSource(text, page.fields, head),
		`${head}\n${told}`
	);
}

/** An id of the host, the day and the first words of the title, that no source has. */
function freeId(
	address: string,
	fields: readonly SourceField[],
	taken: ReadonlySet<string>
): string {
	const valueOf = (name: string) => {
		const value = fields.find(({ field }) => field === name)?.value;
		return typeof value === 'string' ? value : '';
	};
	const { hostname, pathname } = new URL(address);
	const host = hostname.replace(/^www\.|\.[^.]+$/gu, '');
	const title = valueOf('title') === '' ? (pathname.split('/').at(-1) ?? '') : valueOf('title');
	const words = idFrom([host, valueOf('issued'), title].join(' ')).split('-');
	let id = '';
	for (const word of words) {
		const longer = id === '' ? word.slice(0, idLetters) : `${id}-${word}`;
		if (longer.length > idLetters) break;
		id = longer;
	}
	const base = idExpected(id) === undefined ? id : 'new-source';
	let free = base;
	for (let number = 2; taken.has(free); number += 1) free = `${base}-${String(number)}`;
	return free;
}
