import { build, type Rolldown } from 'vite';

/**
 * The code of a module and of all that it imports, as one file that a browser runs and that asks for no other.
 *
 * @param input path of the module
 */
export async function browserCode(input: string): Promise<string> {
	const made = (await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: ['chrome87', 'safari14'],
			rolldownOptions: { input, output: { format: 'iife', entryFileNames: 'code.js' } },
		},
	})) as Rolldown.RolldownOutput;
	const [{ code }] = made.output;
	return code;
}
