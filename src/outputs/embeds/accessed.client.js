// The day of reading, which no file of the site can know, joins the citation that a button copies: by the
// reader’s clock, as ISO 8601 has it, since not every browser knows the months of each language.
for (const { content } of document.querySelectorAll('template.tools'))
	for (const { dataset } of content.querySelectorAll('[data-dated]')) {
		const now = new Date();
		const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
			.map((part) => String(part).padStart(2, '0'))
			.join('-');
		dataset.text += dataset.dated.replace('{day}', day);
	}
