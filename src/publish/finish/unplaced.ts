/** Variables that the machines of hosts set while they build a site, with the names of the hosts. */
const hosts: Readonly<Record<string, string>> = {
	GITHUB_ACTIONS: 'GitHub',
	GITLAB_CI: 'GitLab',
	NETLIFY: 'Netlify',
	CF_PAGES: 'Cloudflare Pages',
	WORKERS_CI: 'Cloudflare Workers',
	VERCEL: 'Vercel',
	RENDER: 'Render',
	AWS_APP_ID: 'AWS Amplify',
};

/** What is wrong with a site that names its reader's own machine as its home. */
const harm = 'every citation, card, feed and embed names it as the address of the site';

/**
 * Why a site must not be built where this process runs, in one sentence: a host builds it to publish it, and
 * nothing names the address. `CI` alone says nothing: tests build sites that nobody publishes.
 */
export function whyNotUnplaced(
	env: Readonly<Record<string, string | undefined>>,
	isOriginNamed: boolean
): string | undefined {
	const isSet = (name: string) => !['', '0', 'false'].includes(env[name]?.trim() ?? '');
	const host = Object.keys(hosts).find(isSet);
	if (host === undefined || isOriginNamed) return undefined;
	return `Unexpected build on ${hosts[host] ?? ''} (${host}) without SITE_URL, expected the origin such as \`https://example.org\`: ${harm}; a build that nobody publishes says \`SITE_URL=http://localhost:4321\``;
}

/** What to say at the end of a build for which nobody has named the origin. */
export function unplacedNote(origin: string): string {
	return `
! SITE_URL is not set, so this site says that it stands at ${origin}:
  ${harm}.
  Before it is published: SITE_URL=https://example.org npm run build
`;
}

/**
 * What to say of a copy whose pages name a local address though it stands elsewhere; `undefined` where they
 * do not, or where it is served there.
 *
 * @param place the folder or the address of the copy
 * @param sitemap the copy's `sitemap-index.xml`, which names the address in full
 */
export function localNote(place: string, sitemap: string | undefined): string | undefined {
	const named = /<loc>(?<url>[^<]+)<\/loc>/u.exec(sitemap ?? '')?.groups?.['url'] ?? '';
	if (!isLocal(named) || isLocal(place)) return undefined;
	return `! This site says that it stands at ${new URL(named).origin}, as one that is built without SITE_URL does: ${harm}.\n`;
}

function isLocal(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { hostname } = new URL(address);
	return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/u.test(hostname);
}
