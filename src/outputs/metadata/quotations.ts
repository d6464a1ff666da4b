import type { CheckAction, Quotation as QuotationData } from 'schema-dts';
import { comparedText } from '../../edition/words/compared-text.ts';
import { wordsFor } from '../../edition/words/words.ts';
import { quoting } from '../../story/model/comparisons.ts';
import type { Comparison } from '../../story/model/types/comparison.ts';
import type { Quotation, Statement } from '../../story/model/types/record.ts';
import type { Site } from '../../story/model/types/site.ts';
import { citationData } from './citation.ts';
import { isoDay } from './iso-day.ts';

interface Quoting {
	readonly hasPart?: readonly QuotationData[];
}

/** The words that the evidence on a statement quotes, as a field of its page to spread; empty where there are none. */
export function evidenceQuotations({ evidence }: Statement, site: Site): Quoting {
	return asParts(
		quoting(evidence).map(({ quote = '', source, compared }) =>
			quotationData({ words: quote, sources: [source], compared }, source.language, site)
		)
	);
}

/** The words that the text of an event quotes, likewise. */
export function textQuotations(quotations: readonly Quotation[], site: Site): Quoting {
	return asParts(quotations.map((one) => quotationData(one, site.original, site)));
}

function asParts(parts: readonly QuotationData[]): Quoting {
	return parts.length === 0 ? {} : { hasPart: parts };
}

function quotationData(
	{ words, sources, compared }: Quotation,
	inLanguage: string,
	{ lang }: Site
): QuotationData {
	return {
		'@type': 'Quotation',
		text: words,
		inLanguage,
		isBasedOn: sources.map(citationData),
		potentialAction: comparingData(compared, lang),
	};
}

/**
 * Comparing the words with their source, as a check of an object’s state: done, with its day and its
 * result, or still to be done (schema.org, CheckAction and ActionStatusType).
 */
function comparingData(compared: Comparison | undefined, lang: string): CheckAction {
	const day = compared && isoDay(compared.on);
	return {
		'@type': 'CheckAction',
		actionStatus: compared
			? 'https://schema.org/CompletedActionStatus'
			: 'https://schema.org/PotentialActionStatus',
		...(day !== undefined && { endTime: day }),
		description: comparedText(compared, wordsFor(lang)),
	};
}
