import { expect, test } from 'vitest';
import { toEdition } from '../../src/edition/edition.ts';
import { buildDownloads } from '../../src/outputs/data/downloads.ts';
import { sites } from '../../src/story/site.ts';
import { load, npmPackage } from './program.ts';

interface Ajv {
	readonly errors: unknown;
	readonly validate: (schema: unknown, data: unknown) => boolean;
	readonly errorsText: () => string;
}
interface Loaded<T> {
	readonly default: { readonly default: T };
}

const program = npmPackage('ajv', '8.20.0', 'ajv-formats@3.0.1');
const reason = program.isThere() ? '' : ` (skipped: it is not there; ${program.install})`;
if (reason) console.warn(`ajv${reason}`);

test.skipIf(reason).each(sites)(
	`ajv finds every table as its own schema says, addresses and days too, in $lang${reason}`,
	async (site) => {
		const Ajv = await load<Loaded<new (options: object) => Ajv>>('ajv/dist/2020.js');
		const formats = await load<Loaded<(ajv: Ajv) => void>>('ajv-formats');
		const ajv = new Ajv.default.default({ allErrors: true });
		formats.default.default(ajv);
		const { files, tables } = buildDownloads(
			toEdition(site, undefined, {
				address: (path) => path,
				fullAddress: (path) => `https://record.example.org/${path}`,
			})
		);
		const read = (path: string): unknown =>
			JSON.parse(files.find((file) => file.path === path)?.text ?? 'null');
		const shown = tables.filter(({ isLink }) => !isLink);
		expect(shown.length).toBeGreaterThan(4);
		for (const { name } of shown) {
			const isValid = ajv.validate(read(`schemas/${name}.schema.json`), read(`${name}.json`));
			expect(isValid ? '' : ajv.errorsText().slice(0, 500), name).toBe('');
		}
	}
);
