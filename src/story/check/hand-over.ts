import type { CheckedContent } from './check.ts';

const place = Symbol.for('on-the-record: checked content');

/**
 * Leaves checked content for the pages of the same build, or takes it back. Astro bundles the site's
 * code anew, so that the two share no module; without this each file would be read and checked twice.
 */
export function handOver(checked: CheckedContent | undefined): void {
	Object.assign(globalThis, { [place]: checked });
}

/** The checked content that this process has been left. */
export function handedOver(): CheckedContent | undefined {
	return (globalThis as { [place]?: CheckedContent })[place];
}
