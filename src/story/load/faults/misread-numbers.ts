import type { VFileMessage } from 'vfile-message';
import { anywhere, visitTexts } from '../../schema/walk.ts';
import { fault, type Path } from '../fault.ts';
import { valueAt } from './schema-words.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/** Paths of what is a number to YAML and a text to the schema, as a bare year is: `date: 1961`. */
export function numbersForText(input: unknown, read: unknown): Path[] {
	const found: Path[] = [];
	visitTexts(read, anywhere, (text, path) => {
		if (/^-?\d/u.test(text) && typeof valueAt(input, path) === 'number') found.push([...path]);
	});
	return found;
}

/** A number that was written otherwise than YAML gives it back: `0987` is 987 to it, `1e3` is 1000. */
export function misreadFault(
	file: string,
	yaml: YamlValue,
	path: Path,
	field: string
): VFileMessage[] {
	const raw = yaml.rawAt(path);
	const number = String(valueAt(yaml.value, path));
	if (raw === number) return [];
	const isYear = /^\d{4}$/u.test(raw);
	const wanted = isYear ? raw : number.padStart(4, '0');
	const note = /^\d{4}$/u.test(wanted)
		? `Put it in quotation marks: \`"${wanted}"\`; without them YAML reads the number ${number}.`
		: 'Put a date in quotation marks, its year in four digits: `"0987"`.';
	return [
		fault({
			file,
			place: yaml.locate(path),
			ruleId: 'wrong-type',
			reason: `Unexpected number \`${raw.slice(0, 40)}\` in \`${field}\`, expected a text in quotation marks`,
			note,
		}),
	];
}
