import { actorExists } from './actor-exists.ts';
import { badYaml } from './bad-yaml.ts';
import { bidiControl } from './bidi-control.ts';
import { blankLeft } from './blank-left.ts';
import { citationForm } from './citation-form.ts';
import { claimsOverlap } from './claims-overlap.ts';
import { correctedAfterPublished } from './corrected-after-published.ts';
import { correctionChangesWords } from './correction-changes-words.ts';
import { controlCharacter } from './control-character.ts';
import { correctionTarget } from './correction-target.ts';
import { disputedBoundary } from './disputed-boundary.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { edtf } from './edtf.ts';
import { emptyFile } from './empty-file.ts';
import { erasInOrder } from './eras-in-order.ts';
import { eventExists } from './event-exists.ts';
import { eventSources } from './event-sources.ts';
import { frontMatter } from './front-matter.ts';
import { futureDate } from './future-date.ts';
import { idVanished } from './id-vanished.ts';
import { interfaceLanguage } from './interface-language.ts';
import { issuedAfterRetrieved } from './issued-after-retrieved.ts';
import { langTag } from './lang-tag.ts';
import { linkLeavesContent } from './link-leaves-content.ts';
import { listedTwice } from './listed-twice.ts';
import { loadedVerb } from './loaded-verb.ts';
import { lookAlike } from './look-alike.ts';
import { markupLeft } from './markup-left.ts';
import { missingField } from './missing-field.ts';
import { missingFile } from './missing-file.ts';
import { notUtf8 } from './not-utf8.ts';
import { oneClockADay } from './one-clock-a-day.ts';
import { passageUnrecorded } from './passage-unrecorded.ts';
import { passageVanished } from './passage-vanished.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { plainWords } from './plain-words.ts';
import { publisherOneName } from './publisher-one-name.ts';
import { quoteInArticle } from './quote-in-article.ts';
import { quoteOnce } from './quote-once.ts';
import { quoteWasRead } from './quote-was-read.ts';
import { rangeOrder } from './range-order.ts';
import { rawHtml } from './raw-html.ts';
import { recordCoversEvents } from './record-covers-events.ts';
import { redirectTarget } from './redirect-target.ts';
import { reservedId } from './reserved-id.ts';
import { saidAgrees } from './said-agrees.ts';
import { sameCitationsInEveryCopy } from './same-citations-in-every-copy.ts';
import { sameClaimsInEveryCopy } from './same-claims-in-every-copy.ts';
import { samePartsInEveryCopy } from './same-parts-in-every-copy.ts';
import { sentenceCovered } from './sentence-covered.ts';
import { sha256Matches } from './sha256-matches.ts';
import { singleDate } from './single-date.ts';
import { shownNowhere } from './shown-nowhere.ts';
import { soAgrees } from './so-agrees.ts';
import { sourceExists } from './source-exists.ts';
import { statementExists } from './statement-exists.ts';
import { statementHasEvidence } from './statement-has-evidence.ts';
import { tooLarge } from './too-large.ts';
import { tooLong } from './too-long.ts';
import { topicExists } from './topic-exists.ts';
import { translationOrphan } from './translation-orphan.ts';
import { translationStale } from './translation-stale.ts';
import { quotationOrder } from './quotation-order.ts';
import { unbalancedQuotes } from './unbalanced-quotes.ts';
import { unknownField } from './unknown-field.ts';
import { unknownFile } from './unknown-file.ts';
import { unreadable } from './unreadable.ts';
import { unusedSource } from './unused-source.ts';
import { unusedStatement } from './unused-statement.ts';
import { urlScheme } from './url-scheme.ts';
import { wrongType } from './wrong-type.ts';
import { zeroWidth } from './zero-width.ts';
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
	statementExists,
	sourceExists,
	actorExists,
	eventExists,
	topicExists,
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
	disputedBoundary,
	statementHasEvidence,
	soAgrees,
	saidAgrees,
	eventSources,
	publisherOneName,
	quoteWasRead,
	edtf,
	rangeOrder,
	singleDate,
	futureDate,
	issuedAfterRetrieved,
	recordCoversEvents,
	correctedAfterPublished,
	erasInOrder,
	oneClockADay,
	langTag,
	interfaceLanguage,
	translationOrphan,
	translationStale,
	sameClaimsInEveryCopy,
	samePartsInEveryCopy,
	sameCitationsInEveryCopy,
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
