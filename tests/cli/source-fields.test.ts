import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { templates } from '../../src/cli/new-templates.ts';
import { fieldsSaid, fillSource, refusalOf } from '../../src/cli/source-fields.ts';
import { checkFiles, today } from '../story.ts';

const template = templates.source.text('fog', 'sources.json');
/** Text as pages may have it: signs of YAML, controls, joiners, half a letter, blanks of this file. */
const hostile = fc.oneof(
	fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...[
					'# ',
					': ',
					'- ',
					'"',
					"'",
					'\n',
					'\r',
					'\t',
					'…',
					'{',
					']',
					'&a',
					'*a',
					'!!x',
					'|',
					'>',
					'%',
				],
				...[
					'\u202E',
					'\u2028',
					'\u0085',
					'\u0000',
					'\u200C',
					'\uD800',
					'а',
					'a',
					'کشتی',
					' ',
					'---',
					'\\u202E',
				]
			),
			{ minLength: 1, maxLength: 12 }
		)
		.map((parts) => parts.join(''))
);

test('no value makes a file that the check refuses, or another field', () => {
	fc.assert(
		fc.property(hostile, hostile, hostile, (title, publisher, author) => {
			const fields = fieldsSaid(
				[
					{ field: 'title', value: title, tag: '<title>' },
					{ field: 'publisher', value: publisher, tag: 'og:site_name' },
					{ field: 'author', value: [{ literal: author }, { family: author }], tag: 'author' },
				],
				today
			);
			const text = fillSource(template, fields, `Read: ${title}`);
			const [source, ...more] = parse(text) as Record<string, unknown>[];
			const valueOf = (name: string) => fields.find(({ field }) => field === name)?.value;
			expect(more).toEqual([]);
			expect(source).toEqual({
				...((parse(template) as unknown[])[0] as object),
				title: valueOf('title') ?? '…',
				publisher: valueOf('publisher') ?? '…',
				...(valueOf('author') !== undefined && { author: valueOf('author') }),
			});
			const { faults } = checkFiles({ 'sources/fog.yaml': text });
			const own = faults.filter(({ file }) => file === 'sources/fog.yaml');
			expect(own.map(({ ruleId }) => ruleId).filter((id) => id !== 'blank-left')).toEqual([]);
		}),
		{ numRuns: 150 }
	);
}, 60_000);

test('a source of harmless values is not refused', () => {
	expect(refusalOf({}, today)).toBeUndefined();
	expect(refusalOf({ title: 'کشتی دیر سے آئی' }, today)).toBeUndefined();
	expect(refusalOf({ title: 'x'.repeat(401) }, today)?.reason).toContain('expected');
});
