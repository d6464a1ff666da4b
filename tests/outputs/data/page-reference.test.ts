import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import * as bibtex from 'bibtex-parse';
import { expect, test } from 'vitest';
import {
	pageReference,
	referenceEndings,
	writeReference,
} from '../../../src/outputs/data/page-reference.ts';
import type { Embeddable } from '../../../src/story/model/subject.ts';
import { aSite, anEdition } from './a-site.ts';

const site = aSite();
const edition = anEdition(site);
const [statement] = site.statements;
const [event] = site.events;
if (!statement || !event) throw new Error('The example story is empty.');
const subjects: readonly Embeddable[] = [
	{ type: 'statement', statement },
	{ type: 'event', event },
];
const titleOf = (subject: Embeddable) =>
	subject.type === 'statement' ? subject.statement.title : subject.event.title;
const written = (subject: Embeddable) =>
	referenceEndings.map((ending) =>
		writeReference(pageReference(subject, edition), site.lang, ending)
	);

test.each(subjects)('a $type is a web page by the publisher, without a day of reading', (one) => {
	const [bib = '', ris = '', csl = ''] = written(one);
	const [item] = JSON.parse(csl) as Record<string, unknown>[];
	expect(item).toMatchObject({
		type: 'webpage',
		title: titleOf(one),
		author: [{ literal: site.meta.publisher?.name ?? site.meta.title }],
		'container-title': site.meta.title,
		language: 'en',
	});
	expect(Object.keys(item ?? {})).not.toContain('accessed');
	expect(ris).toMatch(/^TY {2}- ELEC\r\n/u);
	expect(ris + bib).not.toMatch(/Y2 {2}-|urldate|For this site/u);
	const [entry] = bibtex.entries(bib) as unknown as Record<string, string>[];
	expect(entry).toMatchObject({ type: 'misc', key: item?.['id'] });
});

test.each(subjects)('all formats of a $type say the same day and address', (one) => {
	const [bib = '', ris = '', csl = ''] = written(one);
	const [item] = JSON.parse(csl) as [{ URL: string; issued: { 'date-parts': [number[]] } }];
	const [year, month, day] = item.issued['date-parts'][0];
	const days = `${String(year)}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}/`;
	expect(ris).toContain(`DA  - ${days}\r\n`);
	expect(bib).toContain(`year = {${String(year)}}`);
	expect(bib).toContain(`day = {${String(day)}}`);
	for (const text of [bib, ris]) expect(text).toContain(item.URL);
	expect(new Cite(ris).data[0]).toMatchObject({ type: 'webpage', URL: item.URL });
});

test('a citation processor writes publisher, day, title, site and address', () => {
	const [subject] = subjects;
	if (!subject) throw new Error('There are two.');
	const text = new Cite(written(subject)[2]).format('bibliography', {
		format: 'text',
		template: 'apa',
		lang: 'en-US',
	});
	expect(text).toContain(titleOf(subject));
	expect(text).toContain('https://example.org/a/b/statements/');
	expect(text).not.toMatch(/n\.d\.|undefined/u);
});

test('the same page in two languages has two keys', () => {
	const [subject] = subjects;
	if (!subject) throw new Error('There are two.');
	expect(pageReference(subject, { ...edition, param: 'ur' }).id).toBe(
		`${pageReference(subject, edition).id}-ur`
	);
});
