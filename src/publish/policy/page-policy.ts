import { startTags, type Tag } from './html-tags.ts';
import { workerTrust } from '../../outputs/offline-copy/registration.ts';
import { searchTrust } from '../../outputs/search/trust.ts';
import { hashSource, styleNeeds, type StyleNeeds } from './style-needs.ts';

/** A policy that holds for every page, whatever is in it. */
const always = "base-uri 'none'";

/**
 * The strict Content-Security-Policy of one page: nothing is allowed but what the page itself
 * carries (by hash) or asks its own host for.
 */
export function pagePolicy(html: string): string {
	return policyOf(startTags(html));
}

/** The same for a page of which the tags are known. */
export function policyOf(tags: readonly Tag[]): string {
	const allowed: readonly (readonly [directive: string, sources: readonly string[]])[] = [
		['style-src', styleSources(tags)],
		['script-src', scriptSources(tags)],
		['img-src', imageSources(tags)],
		['font-src', fontSources(tags)],
		['manifest-src', tags.some(isLink('manifest')) ? ["'self'"] : []],
		['frame-src', has(tags, 'iframe') ? ["'self'"] : []],
		['connect-src', asksItsHost(tags) ? ["'self'"] : []],
		['worker-src', usesWorker(tags) ? ["'self'"] : []],
		...trustedTypes(tags),
	];
	return [
		"default-src 'none'",
		...allowed.flatMap(([directive, sources]) =>
			sources.length === 0 ? [] : [`${directive} ${[...new Set(sources)].join(' ')}`]
		),
		always,
		`form-action ${formTargets(tags)}`,
	].join('; ');
}

/** Where forms of a page may lead: the search is a form, and its own host answers it. */
export function formTargets(tags: readonly Tag[]): string {
	return has(tags, 'form') ? "'self'" : "'none'";
}

/** No text becomes code or markup by a script, but for the addresses of the workers. */
function trustedTypes(tags: readonly Tag[]): [directive: string, sources: string[]][] {
	if (scriptSources(tags).length === 0) return [];
	const trusted = [
		...(usesScript(tags, keeper) ? [workerTrust] : []),
		...(usesScript(tags, helper) ? [searchTrust] : []),
	];
	return [
		['require-trusted-types-for', ["'script'"]],
		['trusted-types', trusted.length === 0 ? ["'none'"] : trusted],
	];
}

/** The scripts that a page runs, as sources of a policy. */
export function scriptSources(tags: readonly Tag[]): string[] {
	return tags
		.filter((tag) => tag.name === 'script' && isCode(tag))
		.map((tag) => (tag.attributes.has('src') ? "'self'" : hashSource(tag.text)));
}

/** What scripts say that start the worker that keeps pages, or one that works for a page. */
const keeper = /\bserviceWorker\b/u;
const helper = /\bnew Worker\(/u;

/** Whether a page starts a worker. */
export function usesWorker(tags: readonly Tag[]): boolean {
	return usesScript(tags, keeper) || usesScript(tags, helper);
}

/**
 * Whether something may ask the own host in the page's name: its scripts, and, for pages that have a
 * canonical address, the auditors that read `robots.txt` from within the page (Lighthouse does).
 */
function asksItsHost(tags: readonly Tag[]): boolean {
	return usesWorker(tags) || usesScript(tags, /\bfetch\(/u) || tags.some(isLink('canonical'));
}

/** Places of a page where code or style stands in an attribute, which a policy by hash refuses. */
export function inlineAttributes(html: string): string[] {
	return startTags(html).flatMap(({ name, attributes }) =>
		[...attributes.keys()]
			.filter((key) => key === 'style' || /^on[a-z]/u.test(key))
			.map((key) => `<${name} ${key}="${attributes.get(key) ?? ''}">`)
	);
}

function styleSources(tags: readonly Tag[]): string[] {
	return [
		...(tags.some(isLink('stylesheet')) ? ["'self'"] : []),
		...tags.filter(({ name }) => name === 'style').map(({ text }) => hashSource(text)),
	];
}

function imageSources(tags: readonly Tag[]): string[] {
	const styles = needsOf(tags);
	const images = tags.filter(({ name }) => ['img', 'image', 'picture'].includes(name));
	const isData = ({ attributes }: Tag) =>
		[...attributes.values()].some((value) => value.startsWith('data:'));
	const usesOwn =
		tags.some(isLink('icon')) ||
		images.some((tag) => !isData(tag)) ||
		styles.some(({ images: { own } }) => own);
	const usesData = images.some(isData) || styles.some(({ images: { data } }) => data);
	return [...(usesOwn ? ["'self'"] : []), ...(usesData ? ['data:'] : [])];
}

function fontSources(tags: readonly Tag[]): string[] {
	const styles = needsOf(tags);
	return [
		...(styles.some(({ fonts: { own } }) => own) ? ["'self'"] : []),
		...(styles.some(({ fonts: { data } }) => data) ? ['data:'] : []),
	];
}

function needsOf(tags: readonly Tag[]): StyleNeeds[] {
	return tags.flatMap(({ name, text }) => (name === 'style' ? [styleNeeds(text)] : []));
}

/** Whether a script is run; a block of data, such as JSON-LD, is not, and no policy concerns it. */
function isCode({ attributes }: Tag): boolean {
	const type = attributes.get('type') ?? '';
	return type === '' || /^(?:module|importmap|speculationrules|text\/javascript)$/iu.test(type);
}

function usesScript(tags: readonly Tag[], words: RegExp): boolean {
	return tags.some((tag) => tag.name === 'script' && isCode(tag) && words.test(tag.text));
}

function isLink(relation: string): (tag: Tag) => boolean {
	return ({ name, attributes }) =>
		name === 'link' && (attributes.get('rel') ?? '').toLowerCase().split(/\s+/u).includes(relation);
}

function has(tags: readonly Tag[], name: string): boolean {
	return tags.some((tag) => tag.name === name);
}
