import type { APIRoute } from 'astro';
import { editions } from '../../../edition/editions.ts';
import { searchFiles, type SearchFile } from '../../../outputs/search/files.ts';

/** What a search asks for, in every edition. */
export function getStaticPaths() {
	return editions.flatMap((edition) =>
		Object.values(searchFiles(edition, editions)).map((file: SearchFile) => ({
			params: { lang: edition.param, file: file.path.replace(/^.*\//u, '') },
			props: { text: file.text },
		}))
	);
}

interface Props {
	readonly text: string;
}

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text);
