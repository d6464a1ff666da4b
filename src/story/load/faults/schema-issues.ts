import type { z } from 'zod';
import type { Path } from '../fault.ts';
import { nearestAmong } from './nearest.ts';
import { oddSpace } from './odd-spaces.ts';
import { knownFields } from './schema-fields.ts';
import { valueAt } from './schema-words.ts';
import type { YamlValue } from '../yaml/yaml.ts';

export type Issue = z.core.$ZodIssue;

/** Where the issues of one record stand: `prefix` is the record’s own path in the file. */
export interface Context {
	readonly schema: z.ZodType;
	readonly yaml: YamlValue;
	readonly prefix: Path;
}

const nameEnd = new RegExp(`:?${oddSpace}.*$`, 'su');

/** The fields, as paths in JSON, that the unknown fields of an issue are misspellings of. */
export function meantFields(issue: Issue, { schema, yaml, prefix }: Context): string[] {
	if (issue.code !== 'unrecognized_keys') return [];
	const nearest = nearestAmong(
		knownFields(schema, pathOf(issue), valueAt(yaml.value, prefix)).filter(
			(field) => valueAt(yaml.value, [...prefix, ...pathOf(issue), field]) === undefined
		)
	);
	return issue.keys.flatMap((key) => {
		// A space that is none to YAML makes one name of a name and its value.
		const field = nearest(key.trim().replace(nameEnd, ''));
		return field === undefined ? [] : [JSON.stringify([...issue.path, field])];
	});
}

/** Of the shapes that a union allows, the one that the editor had in mind: its issues stand for the union’s. */
export function innerIssues(issue: Issue, yaml: YamlValue, prefix: Path): Issue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const isMap = typeof valueAt(yaml.value, [...prefix, ...pathOf(issue)]) === 'object';
	const [meant] = issue.errors
		.filter((issues) => isMap && issues.every(({ path, code }) => path.length > 0 || isKeys(code)))
		.toSorted((a, b) => weight(a) - weight(b));
	return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function isKeys(code: Issue['code']): boolean {
	return code === 'unrecognized_keys';
}

function weight(issues: readonly Issue[]): number {
	return issues.reduce(
		(sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
		0
	);
}

/** The path of an issue: zod’s allows symbols, which YAML has none of. */
export function pathOf(issue: Issue): Path {
	return issue.path as (string | number)[];
}
