import { absent, type ExampleFiles, type Rule } from '../rule.ts';

/** A rule for people: its reason, an example that passes and one that fails. */
export function formatRule(rule: Rule): string {
	return [
		`${rule.id} (${rule.family})`,
		`\n${rule.why}\n`,
		'Passes:',
		Object.keys(rule.passes).length === 0
			? indent('The example story as it is.')
			: files(rule.passes),
		'Fails:',
		typeof rule.fails === 'string' ? indent(rule.fails) : files(rule.fails),
	].join('\n');
}

function files(example: ExampleFiles): string {
	return Object.entries(example)
		.map(([path, text]) =>
			text === absent
				? indent(`Without ${path}.`)
				: indent(`${path}\n${indent(readable(text === '' ? '(nothing)' : text))}`)
		)
		.join('\n');
}

/** Characters that nobody sees are named, as in `<U+202E>`. */
function readable(text: string): string {
	return text.trimEnd().replace(/[^\P{C}\n]/gu, (letter) => {
		const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return `<U+${code}>`;
	});
}

function indent(text: string): string {
	return text.replace(/^(?=.)/gmu, '  ') + (text.includes('\n') ? '\n' : '');
}
