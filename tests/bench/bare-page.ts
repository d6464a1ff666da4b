import { load } from 'cheerio';

/** The words of a page’s main part as a bare HTML page: what the network needs at the very least. */
export function barePage(html: string): string {
	const $ = load(html);
	const main = $('main').clone();
	main.find('svg, nav, .no-print, script, style, [hidden]').remove();
	const blocks = main
		.find('h1, h2, h3, p, li, td, th, summary')
		.filter((_index, element) => $(element).find('h1, h2, h3, p, li').length === 0)
		.map((_index, element) => `<p>${$(element).text().replace(/\s+/gu, ' ').trim()}</p>`)
		.get();
	return `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Bare</title>${blocks.join('\n')}`;
}

/** The words of the article alone as a bare HTML page. */
export function bareArticle(html: string): string {
	const $ = load(html);
	const paragraphs = $('article .block > p')
		.map((_index, paragraph) => `<p>${$(paragraph).text()}</p>`)
		.get();
	return `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Bare</title><h1>${$('h1').text()}</h1>${paragraphs.join('\n')}`;
}
