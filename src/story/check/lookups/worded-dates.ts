import { interfaceLanguages } from '../../schema/languages.ts';

/**
 * A date in words, as EDTF has it; `undefined` where it is none. Months are known by their names in every
 * language of the interface.
 *
 * In: `10 June 2025`, `June 2, 2025`, `جون 2025`, `about 1961`, `the 1960s`, `19th century`.
 * Out: `2025-06-10`, `2025-06-02`, `2025-06`, `1961~`, `196X`, `18XX`.
 */
export function wordedDate(text: string): string | undefined {
	const plain = text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
		.trim();
	const about = /^(?:about|around|circa|ca?\.?)\s*(\d{4})$/u.exec(plain)?.[1];
	if (about !== undefined) return `${about}~`;
	const decade = /^(?:the\s+)?(\d{3})0s$/u.exec(plain)?.[1];
	if (decade !== undefined) return `${decade}X`;
	const century = /^(?:the\s+)?(\d{1,2})(?:st|nd|rd|th) century$/u.exec(plain)?.[1];
	if (century !== undefined) return `${String(Number(century) - 1).padStart(2, '0')}XX`;
	return monthDate(plain.replace(/[,،.]|\bof\b/gu, ' ').replace(/(\d)(?:st|nd|rd|th)\b/gu, '$1'));
}

/** A day or a month with its name: one name, one year in four digits, at most one day. */
function monthDate(plain: string): string | undefined {
	const days: string[] = [];
	const years: string[] = [];
	const months: string[] = [];
	for (const word of plain.split(/\s+/u).filter(Boolean)) {
		const month = monthNames().get(word);
		if (month !== undefined) months.push(month);
		else if (/^\d{4}$/u.test(word)) years.push(word);
		else if (/^\d{1,2}$/u.test(word)) days.push(word.padStart(2, '0'));
		else return undefined;
	}
	if (years.length !== 1 || months.length !== 1 || days.length > 1) return undefined;
	return [...years, ...months, ...days].join('-');
}

let names: ReadonlyMap<string, string> | undefined;

/** The months by their names, long and short, in lower case. */
function monthNames(): ReadonlyMap<string, string> {
	names ??= new Map(
		interfaceLanguages.flatMap((lang) =>
			(['long', 'short'] as const).flatMap((month) => {
				const format = new Intl.DateTimeFormat(lang, {
					month,
					calendar: 'gregory',
					timeZone: 'UTC',
				});
				return Array.from({ length: 12 }, (_, index) => {
					const name = format
						.format(Date.UTC(2025, index, 1))
						.normalize('NFC')
						.toLowerCase();
					return [name, String(index + 1).padStart(2, '0')] as const;
				});
			})
		)
	);
	return names;
}
