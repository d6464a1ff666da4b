export const minute = 60_000;
const day = 24 * 60 * minute;
/** Waits after tries that brought nothing, as long as a host may still be amid a change; then a day. */
const waits = [0, minute / 6, minute, 10 * minute, 60 * minute];

/**
 * How long a worker waits before it asks again for what it lacks, in milliseconds.
 *
 * @param outcomes what became of the pages that were asked for: `kept`; `missing`, the host has none; `full`,
 *   there is no room; `silent`, nothing answered; `refused`, other bytes came or the host failed
 * @param tries how many tries in a row have kept nothing
 */
export function waitAfter(outcomes, tries) {
	if (outcomes.has('full')) return day;
	// The line is cut: that says nothing about the pages.
	if (outcomes.has('silent')) return outcomes.has('kept') ? 0 : 10 * minute;
	if (outcomes.has('refused')) return waits[tries] ?? day;
	return outcomes.has('missing') ? day : 0;
}
