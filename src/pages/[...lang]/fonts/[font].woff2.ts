import type { APIRoute } from 'astro';
import { editions } from '../../../edition/editions.ts';
import { webFonts, type WebFont } from '../../../outputs/fonts/web-fonts.ts';

/** The fonts of each edition, cut to its letters. */
export async function getStaticPaths() {
	const all = await Promise.all(
		editions.map(async ({ site, param }) => ({ param, fonts: await webFonts(site) }))
	);
	return all.flatMap(({ param, fonts }) =>
		fonts.map((font) => ({
			params: { lang: param, font: font.path.replace(/^fonts\/(?<name>.+)\.woff2$/u, '$<name>') },
			props: { font },
		}))
	);
}

interface Props {
	readonly font: WebFont;
}

export const GET: APIRoute<Props> = ({ props: { font } }) =>
	new Response(new Uint8Array(font.data), { headers: { 'Content-Type': 'font/woff2' } });
