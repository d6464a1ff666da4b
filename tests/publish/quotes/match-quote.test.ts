import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightText } from '../../../src/publish/quotes/light-fold.ts';
import { matchQuote, type Match } from '../../../src/publish/quotes/match-quote.ts';
import {
	alteredIn,
	languages,
	paragraphsIn,
	quotationsIn,
	randomFrom,
	seed,
} from './quotations.ts';

const page = `The minister said the group is unable or unwilling to manage the threat, and they can’t come.
It has 1,500 men, 3,50,000 rupees and 1.5 million refugees (10–15 a day) at −5 degrees; 5% left, 7 stayed.
A “non-cooperative attitude” of Islamabad’s leaders. Co-
operation is impor\u00adtant. “That claim is not credible”, he said. They [the guards] left the quay.
د افغانستان امارت په خپله خاوره كې نشته. وہ نہیں مانے گا۔ می‌گوید که ۲۵ نفر کشته شدند.`;

/** What matching says of a quotation in the page above. */
const said: readonly (readonly [quote: string, match: Match])[] = [
	['unable or unwilling to manage the threat', 'found'],
	['Unable or unwilling', 'found'],
	['the threat and they', 'marks-differ'],
	['unable or willing to manage the threat', 'not-found'],
	['That claim is not credible', 'found'],
	['That claim is credible', 'not-found'],
	["they can't come", 'found'],
	['and they can', 'not-found'],
	['cooperative attitude', 'not-found'],
	['non-cooperative attitude', 'found'],
	['noncooperative attitude', 'marks-differ'],
	['attitude” of Islamabad', 'found'],
	['cooperation is important', 'found'],
	['has 1,500 men', 'found'],
	['has 1500 men', 'marks-differ'],
	['350,000 rupees', 'marks-differ'],
	['has 500 men', 'not-found'],
	['1.5 million refugees', 'found'],
	['15 million refugees', 'not-found'],
	['5 million refugees', 'not-found'],
	['10-15 a day', 'found'],
	['1015 a day', 'not-found'],
	['at −5 degrees', 'found'],
	['5 degrees; 5% left', 'not-found'],
	['5% left, 7 stayed', 'found'],
	['5 left, 7 stayed', 'not-found'],
	['The minister said … manage the threat', 'found'],
	['The minister said […] manage the threat', 'found'],
	['The minister said ... manage the threat', 'found'],
	['manage the threat … The minister said', 'in-part'],
	['The minister said … nothing at all', 'in-part'],
	['nothing at all … of any kind', 'not-found'],
	['[T]he group is unable', 'found'],
	['They [the guards] left', 'found'],
	['They left the quay', 'not-found'],
	['the group [of fighters] is unable', 'found'],
	['the group [of fighters] is able', 'not-found'],
	['threat', 'too-short'],
	['to me', 'too-short'],
	['افغانستان امارت په خپله خاوره کې', 'found'],
	['افغانستان امارت په خاوره کې', 'not-found'],
	['وہ نہیں مانے گا', 'found'],
	['وہ مانے گا', 'not-found'],
	['میگوید که 25 نفر', 'found'],
	['می گوید که ۲۵ نفر', 'marks-differ'],
	['میگوید که 26 نفر', 'not-found'],
];

test.each(said)('%s: %s', (quote, match) => {
	expect(matchQuote(quote, lightText(page)).match).toBe(match);
});

test('tells where the words stand, and what differs where they do not', () => {
	const text = lightText(page);
	const { range = [0, 0] } = matchQuote('manage the threat', text);
	expect(text.original.slice(...range)).toBe('manage the threat');
	expect(matchQuote('That claim is credible', text).near).toEqual({
		passage: '“That claim is not credible”,',
		difference: '{+“+}That claim is {+not +}credible{+”,+}',
	});
	expect(matchQuote('وہ مانے گا', text).near?.difference).toContain('{+نہیں+}');
	expect(matchQuote('of quite another matter altogether', text).near).toBeUndefined();
});

test('two passages are not made into one by three dots', () => {
	const far = `The mayor said so. ${'Other words stood between them. '.repeat(200)} The ferry was late.`;
	expect(matchQuote('The mayor said … was late', lightText(far)).match).toBe('in-part');
});

test(`finds what is there and nothing else, in four languages (SEED=${String(seed)})`, () => {
	const random = randomFrom(seed);
	for (const language of languages) {
		const paragraphs = paragraphsIn(language, 40);
		const text = lightText(paragraphs.join('\n\n'));
		const missed = quotationsIn(paragraphs, 100, random).filter(
			({ quote }) => matchQuote(quote, text).match !== 'found'
		);
		expect(missed, language).toEqual([]);
		const changed = alteredIn(paragraphs, 100, random);
		expect(changed.length, language).toBe(100);
		const wrong = changed.filter(({ quote }) => matchQuote(quote, text).match !== 'not-found');
		expect(wrong, language).toEqual([]);
	}
});

test('any stretch of whole words is found, whatever signs stand between them', () => {
	const word = fc.stringMatching(/^[a-zéاآبپتټجچدډرړسشعفقکګلمنوهی]{2,9}$/u);
	const mark = fc.constantFrom(' ', ', ', ' – ', '\n', ' \u200e', '; “', '” ', '\u00a0');
	const words = fc.array(fc.tuple(word, mark), { minLength: 8, maxLength: 40 });
	fc.assert(
		fc.property(words, fc.nat(), fc.integer({ min: 3, max: 8 }), (all, from, size) => {
			const start = from % (all.length - 2);
			const quote = all
				.slice(start, start + size)
				.map(([one]) => one)
				.join(' ');
			const text = lightText(all.map(([one, sign]) => one + sign).join(''));
			const { match } = matchQuote(quote, text);
			return match === 'found' || match === 'marks-differ' || match === 'too-short';
		})
	);
});

test('takes time in proportion to the page', () => {
	const long = lightText('The ferry of the harbour was late again. '.repeat(20_000));
	const start = performance.now();
	expect(matchQuote('The ferry … of the … harbour was … late … never', long).match).toBe('in-part');
	expect(matchQuote('the ferry of the harbour was never late', long).match).toBe('not-found');
	expect(performance.now() - start).toBeLessThan(5_000);
});
