import type { Evidence, Statement } from './types/record.ts';

/** The evidence on one of the two questions; nothing shows or counts that of both together. */
export function evidenceOn(
	{ evidence }: Pick<Statement, 'evidence'>,
	question: Evidence['about']
): Evidence[] {
	return evidence.filter(({ about }) => about === question);
}
