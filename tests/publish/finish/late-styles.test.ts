import { expect, test } from 'vitest';
import { lateStyles } from '../../../src/publish/finish/late-styles.ts';
import { topEnd } from '../../../src/outputs/metadata/top-end.ts';

const page = (head: string, body: string) => `<head>${head}</head><body>${body}</body>`;

test('moves the last styles of the head to where the top ends', () => {
	const first = '<style>a{}</style>';
	const late = '<style>b > a{}\n@media print{a{}}</style>';
	expect(lateStyles(page(`${first}<title>A</title>${late}`, `<h1>A</h1>${topEnd}<p>B</p>`))).toBe(
		page(`${first}<title>A</title>`, `<h1>A</h1>${late}<p>B</p>`)
	);
});

test('takes the mark away where the head ends without styles', () => {
	const head = '<style>a{}</style><title>A</title>';
	expect(lateStyles(page(head, `<h1>A</h1>${topEnd}`))).toBe(page(head, '<h1>A</h1>'));
});

test('leaves a page without the mark as it is', () => {
	const html = page('<style>a{}</style>', '<h1>A</h1>');
	expect(lateStyles(html)).toBe(html);
});

test('joins the styles that follow to those that it moves', () => {
	expect(
		lateStyles(`<head><style>b{}</style></head><body>A${topEnd} <style>i{}</style>B</body>`)
	).toBe('<head></head><body>A<style>b{}i{}</style>B</body>');
});
