import type { APIRoute } from 'astro';
import { editions } from '../../../edition/editions.ts';
import { webFonts } from '../../../outputs/fonts/web-fonts.ts';

/** The licences of the fonts of each edition that has some. */
export async function getStaticPaths() {
	const all = await Promise.all(
		editions.map(async ({ site, param }) => ({ param, fonts: await webFonts(site) }))
	);
	return all
		.filter(({ fonts }) => fonts.length > 0)
		.map(({ param, fonts }) => ({
			params: { lang: param },
			props: { licences: [...new Set(fonts.map(({ licence }) => licence))] },
		}));
}

interface Props {
	readonly licences: readonly string[];
}

export const GET: APIRoute<Props> = ({ props: { licences } }) =>
	new Response(`${licences.join('\n\n\n')}\n`, { headers: { 'Content-Type': 'text/plain' } });
