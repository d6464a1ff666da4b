const head =
	'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="viewport" content="width=device-width">';

const layout = `${head}<style>{{ css | safe }}</style></head><body><header><nav><a href="/">Article</a> <a href="/statements/">Statements</a> <a href="/timeline/">Timeline</a></nav></header><main><h1>{{ title }}</h1><p>{{ date }} {{ speaker }} {{ said.answer }} {{ so.answer }}</p>{{ content | safe }}</main></body></html>
`;

/** The template of a page, as Eleventy reads it. */
export const pageTemplates = new Map([['_includes/page.njk', layout]]);

/** A template that makes one more file of each page. */
function forEachPage(permalink: string, body: string): string {
	return `---
pagination: { data: collections.all, size: 1, alias: entry }
eleventyExcludeFromCollections: true
layout: false
permalink: "${permalink}"
---
${body}`;
}

const embed = `${head.replace('{{ title }}', '{{ entry.data.title }}')}<meta name="robots" content="noindex"><style>{{ embedCss | safe }}</style></head><body><main><h1>{{ entry.data.title }}</h1><p>{{ entry.data.date }} {{ entry.data.speaker }} {{ entry.data.said.answer }} {{ entry.data.so.answer }}</p><footer><a href="{{ entry.url }}">Read on</a></footer></main></body></html>
`;
const oembed = `{"version":"1.0","type":"rich","title":{{ entry.data.title | dump | safe }},"width":600,"height":300,"html":"<iframe src='/embed{{ entry.url }}' width='600' height='300'></iframe>"}
`;

/** The templates of what this project's build writes beside each page: embed, oEmbed and Markdown. */
export const besideTemplates = new Map([
	['embed.njk', forEachPage('embed{{ entry.url }}', embed)],
	['oembed.njk', forEachPage('oembed{{ entry.url.slice(0, -1) }}.json', oembed)],
	[
		'copy.njk',
		forEachPage(
			'{{ entry.url.slice(0, -1) }}.md',
			'# {{ entry.data.title }}\n{{ entry.rawInput | safe }}'
		),
	],
]);
