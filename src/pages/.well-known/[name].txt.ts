import type { APIRoute } from 'astro';
import { address, fullAddress } from '../../edition/address.ts';
import { securityTxt } from '../../outputs/data/security-txt.ts';
import { editions } from '../../edition/editions.ts';

/** `security.txt` speaks for a whole host, and is looked for at its root alone (RFC 9116, 3). */
export const getStaticPaths = () => {
	const [original] = editions;
	const path = address('.well-known/security.txt');
	const text = original && securityTxt(original.site, fullAddress(path));
	return text !== undefined && path === '/.well-known/security.txt'
		? [{ params: { name: 'security' }, props: { text } }]
		: [];
};

export const GET: APIRoute<{ readonly text: string }> = ({ props: { text } }) =>
	new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
