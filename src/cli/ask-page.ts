import { isRedirect, probeLink, type Ask, type LinkResult } from '../publish/links/probe.ts';
import { storedCopies } from '../publish/quotes/archives.ts';
import { compareApart } from '../publish/quotes/compare-apart.ts';
import type { Said } from '../publish/quotes/page-says.ts';
import { readDate } from '../story/dates/read-date.ts';
import { fieldsSaid, refusalOf, type SourceField } from './source-fields.ts';

/** The most of a page that is read, in bytes: what it says of itself stands at its head. */
const mostBytes = 5_000_000;

/** What an address gives for a new source. */
export interface AskedPage {
	readonly fields: readonly SourceField[];
	/** Why nothing was read in it, where nothing was. */
	readonly why?: string;
}

/**
 * Asks for a page, and the Internet Archive for a copy of it.
 *
 * @param ask asks as servers wish (`politeAsk`)
 * @param today the day on which it is asked, `YYYY-MM-DD`
 */
export async function askPage(address: string, ask: Ask, today: string): Promise<AskedPage> {
	const link = await probeLink(address, ask, mostBytes);
	const { says, why } = await saidAt(link);
	const fields = fieldsSaid(says, today);
	const issued = fields.find(({ field }) => field === 'issued')?.value;
	const day = typeof issued === 'string' ? issued : today;
	// Without a network there is no archive either.
	const copies =
		link === undefined || link.isSilent === true || link.why === 'private'
			? []
			: await storedCopies(
					[{ id: '', URL: address, day: readDate(day).first.replaceAll('-', '') }],
					ask
				);
	const [copy] = copies.filter(({ archive }) => !refusalOf({ archive_location: archive }, today));
	const end = why === undefined && link?.answer === 'moved' ? link.to : undefined;
	const isEnd = end !== undefined && end.length <= 500 && !refusalOf({ URL: end }, today);
	return {
		fields: [
			...fields,
			{
				field: 'URL',
				...(isEnd
					? { value: end, from: 'where the address that was given leads' }
					: { value: address, from: 'as given' }),
			},
			...(copy
				? [
						{
							field: 'archive_location',
							value: copy.archive,
							from: 'the copy nearest to that day, by archive.org',
						} as const,
					]
				: []),
			...(why === undefined
				? [{ field: 'accessed', value: today, from: 'the day on which it was asked for' } as const]
				: []),
		],
		...(why !== undefined && { why }),
	};
}

/** What a page says of itself, or why that is not known. */
async function saidAt(
	link: LinkResult | undefined
): Promise<{ readonly says: readonly Said[]; readonly why?: string }> {
	const none = (why: string) => ({ says: [], why });
	if (!link?.page) return none(whyNoPage(link));
	const reading = await compareApart(link.page, []);
	if (!reading) return none('reading it would take too long, or too much memory');
	if (reading.kind === 'pdf') return none('it is a PDF, which has no such tags');
	if (!reading.says) return none('it is no page of HTML');
	return reading.says.length > 0
		? { says: reading.says }
		: none('it says nothing of itself that a program can read');
}

function whyNoPage(link: LinkResult | undefined): string {
	if (!link) return 'its server wants to be left alone for now';
	if (link.why === 'private') return 'its host is in a private network, which is not asked';
	if (link.why === 'robots') return 'the robots.txt of its server forbids it';
	if (link.why === 'consent') return 'it asks for consent before it shows anything';
	if (link.status === undefined)
		return 'nothing answers: the server is gone, or there is no network';
	if (link.answer === 'redirected-to-home') return 'the address leads to a home page';
	if (isRedirect(link)) return 'the address leads to no page that may be asked';
	return `its server answers with status ${String(link.status)}`;
}
