import type { ElementContent } from 'hast';
import { evidenceOn } from '../../story/model/evidence.ts';
import type { Evidence, Statement } from '../../story/model/types/record.ts';
import { tongue } from '../../edition/words/lang-attributes.ts';
import { comparedNodes } from './keep-quotations.ts';
import { inTongue, node, proseNodes, sourceRef, type Keep } from './keep-nodes.ts';

/** A statement with its two answers, its evidence and its assessment. */
export function statementNodes(statement: Statement, keep: Keep): ElementContent[] {
	const { id, title, speaker, form, said, so, assessment, claims } = statement;
	const { lang } = statement.rendition;
	const { words, level } = keep;
	const says = words.file.keep;
	const evidence = (question: Evidence['about']) =>
		level.hasEvidence(statement) ? evidenceNodes(statement, question, keep) : [];
	return [
		node('h3', { id, ...tongue(lang, keep.lang) }, title),
		node('p', { className: ['soft'] }, `${says.speaks(speaker.name, words.forms[form])} `, [
			...claims.flatMap(({ anchor }, index) => [
				index > 0 && ' ',
				node('a', { href: `#${anchor}` }, says.inArticle),
			]),
		]),
		node(
			'p',
			{},
			node('b', {}, `${words.asked.said} ${words.sentence(words.said[said.answer])}`),
			' ',
			inTongue(said.because, lang, keep)
		),
		...evidence('said'),
		node(
			'p',
			{},
			node('b', {}, `${words.asked.so} ${words.sentence(words.so[so.answer])}`),
			' ',
			inTongue(so.because, lang, keep)
		),
		...evidence('so'),
		...(level.isAssessed(statement) ? proseNodes(assessment, keep) : []),
	];
}

/** Evidence on one question, by how it bears on it. */
function evidenceNodes(
	statement: Statement,
	question: Evidence['about'],
	keep: Keep
): ElementContent[] {
	const groups = Map.groupBy(evidenceOn(statement, question), ({ bearing }) => bearing);
	return [...groups].flatMap(([bearing, group]) => [
		node('h4', {}, keep.words.bearings[bearing]),
		node(
			'ul',
			{},
			group.map((one) => evidenceNode(one, statement.rendition.lang, keep))
		),
	]);
}

function evidenceNode(
	{ source, says, quote, compared, locator }: Evidence,
	lang: string,
	keep: Keep
) {
	const isQuoted = quote !== undefined && keep.level.hasQuotes;
	return node(
		'li',
		{},
		inTongue(says, lang, keep),
		' ',
		isQuoted && node('q', tongue(source.language, keep.lang), quote),
		isQuoted && comparedNodes(compared, keep),
		sourceRef(source.id, keep, locator)
	);
}
