import { proseHash } from '../translations/translations.ts';

/** A translation of the example story’s event, made from its words and from further ones. */
export function translationOf(
	fields: Readonly<Record<string, string>> = {},
	further: readonly string[] = [],
	body = 'کشتی نو بج کر چالیس منٹ پر آئی، بندرگاہ کے دفتر نے کہا [@harbour-log]۔'
): string {
	const original = proseHash(
		[
			'The ferry comes in late',
			...further,
			'The ferry came in at 9:40, the harbour office said [@harbour-log].',
		].map((text) => ({ text }))
	);
	const all: Record<string, string> = { original, title: 'دیر سے آنے والی کشتی', ...fields };
	const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`);
	return `---\n${lines.join('')}---\n${body}\n`;
}
