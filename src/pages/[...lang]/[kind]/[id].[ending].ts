import type { APIRoute } from 'astro';
import { keyedPaths } from '../../../components/keyed-paths.ts';
import { subjectsInEveryEdition } from '../../../edition/editions.ts';
import {
	pageReference,
	referenceEndings,
	referenceTypes,
	writeReference,
	type ReferenceEnding,
} from '../../../outputs/data/page-reference.ts';
import type { Embeddable } from '../../../story/model/subject.ts';

export const getStaticPaths = () =>
	keyedPaths(
		subjectsInEveryEdition().flatMap(({ params, props }) =>
			referenceEndings.map((ending) => ({
				params: { ...params, ending },
				props: { subject: props, ending },
			}))
		),
		({ subject }) => [subject]
	);

interface Props {
	readonly subject: Embeddable;
	readonly ending: ReferenceEnding;
}

/** A reference to the page of a statement or an event, for reference managers. */
export const GET: APIRoute<Props> = ({ props: { subject, ending }, locals: { edition } }) =>
	new Response(writeReference(pageReference(subject, edition), edition.lang, ending), {
		headers: { 'Content-Type': `${referenceTypes[ending]}; charset=utf-8` },
	});
