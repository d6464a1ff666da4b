import type { TimelineEvent } from '../../story/model/types/record.ts';
import type { Words } from './words.ts';

/** Names of pages of events by their first and last years; pages of the same years are numbered. */
export function spanNames(
	pages: readonly { readonly events: readonly Pick<TimelineEvent, 'date'>[] }[],
	words: Words
): string[] {
	const spans = pages.map(({ events: [first, ...others] }) => {
		const [from, to] = [first, others.at(-1) ?? first].map((one) => one?.date.start.year ?? 0);
		return from === undefined || to === undefined || from === to
			? words.year(from ?? 0)
			: words.page.timeline.span(from, to);
	});
	return spans.map((span, at) => {
		if (spans.indexOf(span) === spans.lastIndexOf(span)) return span;
		const place = spans.slice(0, at).filter((before) => before === span).length + 1;
		return `${span} (${words.number(place)})`;
	});
}
