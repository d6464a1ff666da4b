import type { Content } from '../../load/content.ts';
import type { Entry } from '../../load/entry.ts';
import type { RecordOf } from '../../load/kinds.ts';
import { parseProse } from '../../text/parse.ts';
import { plainText } from '../../text/plain-text.ts';
import { translationsIn } from '../../translations/translations.ts';
import { textLanguage } from './text-language.ts';

type EventRecord = RecordOf<'events'>;
type FigureRecord = NonNullable<EventRecord['figures']>[number];

/** What an event and its translations both have. */
type EventWords = Pick<EventRecord, 'dateNote' | 'contested'> & {
	readonly figures?: readonly Pick<FigureRecord, 'giver' | 'whom'>[] | undefined;
};

/** The words of an event with figures in one language. */
export interface EventCopy {
	readonly entry: Entry<EventWords>;
	readonly lang: string;
	/** The figures of the original: facts, and its words. */
	readonly figures: readonly FigureRecord[];
	/** The text and what is said beside it, as readers see it, without citations. */
	readonly text: string;
}

/** Every event that has figures, in each of its languages; a translation that is behind is left out. */
export function eventCopies(content: Content): EventCopy[] {
	const found: EventCopy[] = [];
	for (const entry of content.records.events) {
		const { figures } = entry.value;
		if (figures) found.push({ entry, lang: langOf(content, entry), figures, text: textOf(entry) });
	}
	for (const { kind, copy, original } of translationsIn(content)) {
		if (kind !== 'events' || !original || copy.value.behind !== undefined) continue;
		const { figures } = (original as Entry<EventRecord>).value;
		const entry = copy as Entry<EventWords>;
		if (figures) found.push({ entry, lang: langOf(content, entry), figures, text: textOf(entry) });
	}
	return found;
}

function langOf(content: Content, { file }: Entry<unknown>): string {
	return textLanguage(content, file) ?? 'en';
}

function textOf({ value, body }: EventCopy['entry']): string {
	return [body.text, value.dateNote, value.contested]
		.map((text) => (text === undefined ? '' : plainText(parseProse(text))))
		.join('\n');
}
