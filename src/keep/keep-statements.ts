import type { ElementContent } from 'hast';
import type { Evidence, Statement } from '../model/types.ts';
import { tongue } from '../words/tongue.ts';
import { inTongue, node, proseNodes, sourceRef, type Keep } from './keep-nodes.ts';

/** A statement with its two answers, its evidence and its assessment. */
export function statementNodes(statement: Statement, keep: Keep): ElementContent[] {
	const { id, title, speaker, form, said, so, assessment, claims } = statement;
	const { lang } = statement.rendition;
	const { words, level } = keep;
	const says = words.file.keep;
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
		node(
			'p',
			{},
			node('b', {}, `${words.asked.so} ${words.sentence(words.so[so.answer])}`),
			' ',
			inTongue(so.because, lang, keep)
		),
		...(level.hasEvidence(statement) ? evidenceNodes(statement, keep) : []),
		...(level.isAssessed(statement) ? proseNodes(assessment, keep) : []),
	];
}

/** Evidence by how it bears on which question. */
function evidenceNodes({ evidence, rendition }: Statement, keep: Keep): ElementContent[] {
	const { bearings, file } = keep.words;
	const groups = Map.groupBy(evidence, ({ about, bearing }) => `${about} ${bearing}`);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const bearing = bearings[first.bearing];
		return [
			node('h4', {}, first.about === 'said' ? file.keep.onSaid(bearing) : bearing),
			node(
				'ul',
				{},
				group.map((one) => evidenceNode(one, rendition.lang, keep))
			),
		];
	});
}

function evidenceNode({ source, says, quote, locator }: Evidence, lang: string, keep: Keep) {
	return node(
		'li',
		{},
		inTongue(says, lang, keep),
		' ',
		quote !== undefined &&
			keep.level.hasQuotes &&
			node('q', tongue(source.language, keep.lang), quote),
		sourceRef(source.id, keep, locator)
	);
}
