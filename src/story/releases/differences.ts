import type { SaidAnswer, SoAnswer } from '../schema/statement.ts';
import type { PastFigure } from '../schema/release.ts';
import type { Snapshot } from './snapshot.ts';

/** A change that readers are owed an account of: what was there, and what is there now. */
export type Difference =
	| {
			readonly kind: 'statements';
			readonly id: string;
			readonly part: 'said';
			readonly was: SaidAnswer;
			readonly is: SaidAnswer;
	  }
	| {
			readonly kind: 'statements';
			readonly id: string;
			readonly part: 'so';
			readonly was: SoAnswer;
			readonly is: SoAnswer;
	  }
	| {
			readonly kind: 'statements' | 'events';
			readonly id: string;
			readonly part: 'title';
			readonly was: string;
			readonly is: string;
	  }
	/** In EDTF. */
	| {
			readonly kind: 'events';
			readonly id: string;
			readonly part: 'date';
			readonly was: string;
			readonly is: string;
	  }
	| {
			readonly kind: 'events';
			readonly id: string;
			readonly part: 'figures';
			readonly was: readonly PastFigure[];
			readonly is: readonly PastFigure[];
	  }
	/** The words of the article: hashes. */
	| {
			readonly kind: 'article';
			readonly id: 'article';
			readonly part: 'words';
			readonly was: string;
			readonly is: string;
	  };

type Compared = Pick<Snapshot, 'statements' | 'events' | 'article'>;

/**
 * What differs in what both have: answers, titles, dates, figures, the words of the article. What is gone or
 * new is no difference: `id-vanished` asks after the one, and the other was never cited.
 *
 * @param lang the language of the original article
 */
export function differences(before: Compared, after: Compared, lang: string): Difference[] {
	const found: Difference[] = [];
	const [was, is] = [before.article[lang], after.article[lang]];
	if (was !== undefined && is !== undefined && was !== is)
		found.push({ kind: 'article', id: 'article', part: 'words', was, is });
	for (const [id, old] of Object.entries(before.statements)) {
		const now = after.statements[id];
		if (!now) continue;
		const kind = 'statements';
		if (old.said !== now.said) found.push({ kind, id, part: 'said', was: old.said, is: now.said });
		if (old.so !== now.so) found.push({ kind, id, part: 'so', was: old.so, is: now.so });
		if (old.title !== now.title)
			found.push({ kind, id, part: 'title', was: old.title, is: now.title });
	}
	for (const [id, old] of Object.entries(before.events)) {
		const now = after.events[id];
		if (!now) continue;
		const kind = 'events';
		if (old.title !== now.title)
			found.push({ kind, id, part: 'title', was: old.title, is: now.title });
		if (old.date !== now.date) found.push({ kind, id, part: 'date', was: old.date, is: now.date });
		const figures = { was: old.figures ?? [], is: now.figures ?? [] };
		if (listed(figures.was) !== listed(figures.is))
			found.push({ kind, id, part: 'figures', ...figures });
	}
	return found;
}

/** Figures as text; their order says nothing. */
function listed(figures: readonly PastFigure[]): string {
	return figures.map(figureKey).sort().join('\n');
}

/** A figure with all that it says. */
export function figureKey(figure: PastFigure): string {
	const { giver, whom, what, least, most, about, asOf, over, source } = figure;
	return JSON.stringify([giver, whom, what, least, most, about === true, asOf, over, source]);
}
