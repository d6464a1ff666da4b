import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist', '.cache', '.*.record-*', '.astro', 'tests/fixtures'] },
	tseslint.configs.stylistic,
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
	},
	// ESLint has no types of `.astro` files.
	{ ignores: ['**/*.ts'], extends: [tseslint.configs.strict] },
	...astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ClassDeclaration', message: 'Data and functions, no classes.' },
			],
			eqeqeq: 'error',
		},
	}
);
