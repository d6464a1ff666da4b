import { Document, isCollection, stringify } from 'yaml';
import type { Said } from '../publish/quotes/page-says.ts';
import { checkContent } from '../story/check/check.ts';
import type { SourceRecord } from '../story/schema/source.ts';

/** A field of a new source: a value and where it is from, or why there is none. */
export interface SourceField {
	readonly field: keyof SourceRecord;
	/** Absent where what is said of it cannot stand in a file. */
	readonly value?: unknown;
	readonly from: string;
}

/** The most letters of a reason in a comment. */
const mostLetters = 160;

/**
 * What a page says, field by field: of each the first that the check lets pass; where it passes none, why
 * the first does not.
 *
 * @param today the day on which the page was read, `YYYY-MM-DD`
 */
export function fieldsSaid(says: readonly Said[], today: string): SourceField[] {
	return [...Map.groupBy(says, ({ field }) => field)].map(([field, all]) => {
		const refusals = all.map(({ value }) => refusalOf({ [field]: value, accessed: today }, today));
		const said = all[refusals.indexOf(undefined)];
		return said
			? { field, value: said.value, from: said.tag + (said.isCut ? ', which says more' : '') }
			: { field, from: `${all[0]?.tag ?? ''} is not taken: ${refusals[0]?.reason ?? ''}` };
	});
}

/**
 * What the check has to say against values of a source, the first fault; `undefined` where it lets them
 * pass. It is asked itself, so that a new file is held to every rule that there is.
 */
export function refusalOf(
	fields: Readonly<Record<string, unknown>>,
	today: string
): { readonly reason: string; readonly note: string | undefined } | undefined {
	const path = 'sources/new.yaml';
	const sample = {
		id: 'new',
		type: 'document',
		kind: 'reference',
		title: 'Title',
		publisher: 'Publisher',
		language: 'en',
		seen: 'unseen',
	};
	const text = stringify([{ ...sample, ...fields }], { lineWidth: 0 });
	const { faults } = checkContent({ files: [{ path, text }], paths: [path], faults: [] }, today);
	const fault = faults.find(({ file, ruleId }) => file === path && ruleId !== 'unused-source');
	return fault && { reason: fault.reason, note: fault.note };
}

/** The template of a source with fields filled in, each with a comment; a head says how it came to be. */
export function fillSource(template: string, fields: readonly SourceField[], head: string): string {
	const [schema = '', ...lines] = template.trimEnd().split('\n');
	const filled = lines.map((line) => {
		const name = /^ {2}(?:# )?([\w-]+): /iu.exec(line)?.[1];
		const own = fields.find(({ field }) => field === name);
		if (!own) return line;
		// No newline and no control may end the comment early.
		const from = commentOf(own.from);
		return own.value === undefined
			? `${line}${line.includes(' # ') || /^ *#/u.test(line) ? ';' : ' #'} ${from}`
			: `  ${yamlLine(own.field, own.value)} # ${from}`;
	});
	return `${[schema, `# ${commentOf(head)}`, ...filled].join('\n')}\n`;
}

/** Words of ours in a comment, in one line: a reason may repeat signs of the page, which the check refuses in comments as well. */
function commentOf(words: string): string {
	const line = words.replace(/\s+/gu, ' ').replace(/[^ -~…“”’]/gu, '·');
	return line.length > mostLetters ? `${line.slice(0, mostLetters)} …` : line;
}

function yamlLine(field: string, value: unknown): string {
	const document = new Document({ [field]: value });
	const node = document.get(field, true);
	if (isCollection(node)) node.flow = true;
	return document.toString({ lineWidth: 0 }).trimEnd();
}
