import { accountVanished } from './rules/account-vanished.ts';
import { bidiControl } from './rules/bidi-control.ts';
import { changeAccounted } from './rules/change-accounted.ts';
import { citationForm } from './rules/citation-form.ts';
import { claimsOverlap } from './rules/claims-overlap.ts';
import { comparedQuotes } from './rules/compared-quotes.ts';
import { correctedAfterPublished } from './rules/corrected-after-published.ts';
import { correctionChangesWords } from './rules/correction-changes-words.ts';
import { controlCharacter } from './rules/control-character.ts';
import { correctionTarget } from './rules/correction-target.ts';
import { disputedBoundary } from './rules/disputed-boundary.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { edtf } from './rules/edtf.ts';
import { erasInOrder } from './rules/eras-in-order.ts';
import { eventSources } from './rules/event-sources.ts';
import { figureGiver } from './rules/figure-giver.ts';
import { figureInText } from './rules/figure-in-text.ts';
import { figureRange } from './rules/figure-range.ts';
import { closurePlace } from './rules/closure-place.ts';
import { figureSource } from './rules/figure-source.ts';
import { futureDate } from './rules/future-date.ts';
import { headlineTwice } from './rules/headline-twice.ts';
import { idVanished } from './rules/id-vanished.ts';
import { interfaceLanguage } from './rules/interface-language.ts';
import { issuedAfterRetrieved } from './rules/issued-after-retrieved.ts';
import { langTag } from './rules/lang-tag.ts';
import { listedTwice } from './rules/listed-twice.ts';
import { loadedVerb } from './rules/loaded-verb.ts';
import { lookAlike } from './rules/look-alike.ts';
import { markupLeft } from './rules/markup-left.ts';
import { missingField } from './rules/missing-field.ts';
import { oneClockADay } from './rules/one-clock-a-day.ts';
import { oneVoice } from './rules/one-voice.ts';
import { sidesApart } from './rules/sides-apart.ts';
import { oneNameEach } from './rules/one-name-each.ts';
import { passageUnrecorded } from './rules/passage-unrecorded.ts';
import { passageVanished } from './rules/passage-vanished.ts';
import { plainMarkdown } from './rules/plain-markdown.ts';
import { plainWords } from './rules/plain-words.ts';
import { publisherKnown } from './rules/publisher-known.ts';
import { publisherOneName } from './rules/publisher-one-name.ts';
import { quoteInArticle } from './rules/quote-in-article.ts';
import { quoteOnce } from './rules/quote-once.ts';
import { quoteWasRead } from './rules/quote-was-read.ts';
import { rangeOrder } from './rules/range-order.ts';
import { rawHtml } from './rules/raw-html.ts';
import { recordCoversEvents } from './rules/record-covers-events.ts';
import {
	actorExists,
	categoryExists,
	eventExists,
	sideExists,
	sourceExists,
	statementExists,
	topicExists,
} from './rules/reference-exists.ts';
import { redirectTarget } from './rules/redirect-target.ts';
import { releaseDay } from './rules/release-day.ts';
import { releaseHolds } from './rules/release-holds.ts';
import { reservedId } from './rules/reserved-id.ts';
import { saidAgrees } from './rules/said-agrees.ts';
import { sameCitationsInEveryCopy } from './rules/same-citations-in-every-copy.ts';
import { sameClaimsInEveryCopy } from './rules/same-claims-in-every-copy.ts';
import { samePartsInEveryCopy } from './rules/same-parts-in-every-copy.ts';
import { sentenceCovered } from './rules/sentence-covered.ts';
import { sha256Matches } from './rules/sha256-matches.ts';
import { singleDate } from './rules/single-date.ts';
import { shownNowhere } from './rules/shown-nowhere.ts';
import { slipIsSmall } from './rules/slip-is-small.ts';
import { soAgrees } from './rules/so-agrees.ts';
import { statementHasEvidence } from './rules/statement-has-evidence.ts';
import { termInTranslation } from './rules/term-in-translation.ts';
import { termInUse } from './rules/term-in-use.ts';
import { tooLarge } from './rules/too-large.ts';
import { translationOrphan } from './rules/translation-orphan.ts';
import { translationStale } from './rules/translation-stale.ts';
import { quotationOrder } from './rules/quotation-order.ts';
import { typeOfKind } from './rules/type-of-kind.ts';
import { unbalancedQuotes } from './rules/unbalanced-quotes.ts';
import { unusedSource } from './rules/unused-source.ts';
import { unusedStatement } from './rules/unused-statement.ts';
import { urlScheme } from './rules/url-scheme.ts';
import {
	badYaml,
	blankLeft,
	duplicateKey,
	emptyFile,
	frontMatter,
	linkLeavesContent,
	missingFile,
	notUtf8,
	tooLong,
	unknownField,
	unknownFile,
	unreadable,
	wrongType,
} from './rules/while-reading.ts';
import { zeroWidth } from './rules/zero-width.ts';
import type { Rule } from './rule.ts';

/** The rule book: every rule, in the order in which it is shown. */
export const rules: readonly Rule[] = [
	unknownField,
	missingField,
	wrongType,
	tooLong,
	blankLeft,
	badYaml,
	duplicateKey,
	frontMatter,
	correctionChangesWords,
	typeOfKind,
	slipIsSmall,
	emptyFile,
	unknownFile,
	missingFile,
	notUtf8,
	tooLarge,
	unreadable,
	linkLeavesContent,
	sha256Matches,
	quoteInArticle,
	quoteOnce,
	sentenceCovered,
	claimsOverlap,
	headlineTwice,
	statementExists,
	sourceExists,
	actorExists,
	eventExists,
	topicExists,
	sideExists,
	categoryExists,
	citationForm,
	unusedSource,
	unusedStatement,
	shownNowhere,
	duplicateId,
	reservedId,
	listedTwice,
	idVanished,
	passageUnrecorded,
	passageVanished,
	redirectTarget,
	correctionTarget,
	changeAccounted,
	accountVanished,
	releaseHolds,
	oneVoice,
	sidesApart,
	oneNameEach,
	termInUse,
	disputedBoundary,
	statementHasEvidence,
	soAgrees,
	saidAgrees,
	eventSources,
	figureSource,
	figureGiver,
	figureInText,
	figureRange,
	closurePlace,
	publisherOneName,
	publisherKnown,
	quoteWasRead,
	comparedQuotes,
	edtf,
	rangeOrder,
	singleDate,
	futureDate,
	issuedAfterRetrieved,
	recordCoversEvents,
	correctedAfterPublished,
	erasInOrder,
	oneClockADay,
	releaseDay,
	langTag,
	interfaceLanguage,
	translationOrphan,
	translationStale,
	sameClaimsInEveryCopy,
	samePartsInEveryCopy,
	sameCitationsInEveryCopy,
	termInTranslation,
	bidiControl,
	zeroWidth,
	controlCharacter,
	lookAlike,
	rawHtml,
	plainMarkdown,
	plainWords,
	markupLeft,
	urlScheme,
	unbalancedQuotes,
	quotationOrder,
	loadedVerb,
];
