import type { Ground } from '../../story/model/types/parties.ts';

/**
 * The colours of sides, as ink on the paper of pages by day and by night. Text in each has a contrast of
 * seven to one there, and any two stay apart where red, green or blue cannot be told; a test measures both.
 */
export const palette: Readonly<Record<Ground, { readonly day: string; readonly night: string }>> = {
	voice: { day: '#4b4740', night: '#bdb8ad' },
	blue: { day: '#005274', night: '#82c6ec' },
	rust: { day: '#8a3500', night: '#f4a66e' },
	violet: { day: '#5e0096', night: '#d97eff' },
	olive: { day: '#1b2602', night: '#c2ac00' },
	green: { day: '#3c6034', night: '#afe8b6' },
	crimson: { day: '#580025', night: '#ff72b7' },
};

/** Paper by day, as `src/styles/tokens.css` has it. */
export const paper = { day: '#fdfcf9', night: '#15171a' } as const;
