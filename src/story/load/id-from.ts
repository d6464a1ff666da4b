import { idSchema, noDevice } from '../schema/primitives.ts';

/** An id made of any text: `Late Ferry` gives `late-ferry`; empty where it has no Latin letter or digit. */
export function idFrom(text: string): string {
	const id = text
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '')
		.slice(0, 80)
		.replace(/-$/u, '');
	return idExpected(id) === noDevice ? `${id}-1` : id;
}

/** What an id has to be, where a text cannot be one. */
export function idExpected(text: string): string | undefined {
	const { error } = idSchema.safeParse(text);
	if (!error) return undefined;
	return error.issues.some(({ message }) => message === noDevice)
		? noDevice
		: 'lower-case letters, digits and single hyphens, 80 at most';
}
