import { stringify } from 'yaml';

/** A text as an editor types it in YAML on one line: bare where that is safe, in quotation marks where not. */
export function yamlText(text: string): string {
	return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}
