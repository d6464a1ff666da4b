import type { VFileMessage } from 'vfile-message';
import { remembered } from '../../text/parse-memory.ts';
import { parseYaml, type YamlText, type YamlValue } from './yaml.ts';

/** What is remembered of a text: its value, or that it has faults, which are found anew each time. */
type Known = { readonly value: unknown } | { readonly hasFaults: true };

/** `parseYaml`, with values out of the memory; where they stand is looked up when somebody asks for it. */
export function rememberedYaml(
	text: YamlText,
	report: (message: VFileMessage) => void
): YamlValue | undefined {
	let ran: { readonly yaml: YamlValue | undefined; readonly faults: VFileMessage[] } | undefined;
	const run = () => {
		if (ran) return ran;
		const faults: VFileMessage[] = [];
		ran = { yaml: parseYaml(text, (one) => faults.push(one)), faults };
		return ran;
	};
	const known = remembered('yaml', text.yaml, (): Known => {
		const { yaml, faults } = run();
		return yaml && faults.length === 0 ? { value: yaml.value } : { hasFaults: true };
	});
	if (ran || 'hasFaults' in known) {
		const { yaml, faults } = run();
		faults.forEach(report);
		return yaml;
	}
	const places = () => run().yaml as YamlValue;
	return {
		value: withoutPrototype(known.value),
		locate: (path) => places().locate(path),
		locateKey: (path) => places().locateKey(path),
		rawAt: (path) => places().rawAt(path),
	};
}

/** Maps lose in the memory what `parseYaml` promises: to have no prototype. */
function withoutPrototype(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutPrototype);
	if (value === null || typeof value !== 'object') return value;
	const bare = Object.create(null) as Record<string, unknown>;
	for (const [key, inner] of Object.entries(value)) bare[key] = withoutPrototype(inner);
	return bare;
}
