import { countryName, neighboursByCode } from '../../world/countries.ts';
import { exampleEvent, exampleStory } from '../example-story.ts';
import type { CheckContext, Rule } from '../rule.ts';

const story = (pairs: string) => ({
	'site.yaml': `${exampleStory['site.yaml'] ?? ''}map: { disputed: [${pairs}] }\n`,
	'timeline/late-ferry.md': exampleEvent({ place: '{ name: Quay, lat: 4.6, lon: 36.0 }' }),
});

export const disputedBoundary: Rule = {
	id: 'disputed-boundary',
	family: 'links',
	why: 'A map draws as disputed the boundary that two countries have in common; of a pair that has none, it would draw nothing and say nothing.',
	passes: story('["231", "404"]'),
	fails: story('["404", "586"]'),
	check: (context) => {
		for (const site of context.content.records.site) {
			const first = new Map<string, number>();
			for (const [index, pair] of (site.value.map?.disputed ?? []).entries()) {
				const key = pair.toSorted().join(' ');
				const before = first.get(key);
				if (before === undefined) {
					first.set(key, index);
					checkPair(context, site, pair, index);
				} else {
					context.report({
						file: site.file,
						place: site.locate(['map', 'disputed', index]),
						reason: `Unexpected pair ${pair.map(named).join(' and ')} a second time, expected each pair once`,
						note: 'Remove one of the two, or correct a code.',
						related: {
							file: site.file,
							place: site.locate(['map', 'disputed', before]),
							reason: 'The pair stands here first',
						},
					});
				}
			}
		}
	},
};

function checkPair(
	{ report }: CheckContext,
	{ file, locate }: CheckContext['content']['records']['site'][number],
	pair: readonly [string, string],
	index: number
): void {
	const countries = neighboursByCode();
	const unknown = pair.flatMap((code, at) => (countries.has(code) ? [] : [at]));
	const [one, other] = pair;
	for (const at of unknown) {
		report({
			file,
			place: locate(['map', 'disputed', index, at]),
			reason: `Unexpected code \`${pair[at] ?? ''}\` of no country, expected a numeric code of ISO 3166-1`,
			note:
				unknown.length === 1
					? neighboursNote(pair[1 - at] ?? '')
					: 'Look the country up in ISO 3166-1, for example Kenya: `"404"`, Ethiopia: `"231"`.',
		});
	}
	if (unknown.length > 0 || countries.get(one)?.has(other)) return;
	report({
		file,
		place: locate(['map', 'disputed', index, 1]),
		reason:
			one === other
				? `Unexpected ${named(one)} with itself, expected two countries`
				: `Unexpected pair ${named(one)} and ${named(other)}, which have no common boundary, expected neighbours`,
		note: neighboursNote(one),
	});
}

function named(code: string): string {
	return `\`${code}\` (${countryName(code)})`;
}

/** Which codes may stand beside one. */
function neighboursNote(code: string): string {
	const beside = [...(neighboursByCode().get(code) ?? [])]
		.map((one) => `${countryName(one)}: \`"${one}"\``)
		.sort();
	return beside.length === 0
		? `${countryName(code)} has a boundary with no country: correct the code, or remove the pair.`
		: `Countries with a boundary with ${countryName(code)}: ${beside.join(', ')}.`;
}
