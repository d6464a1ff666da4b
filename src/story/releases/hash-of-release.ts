import { createHash } from 'node:crypto';

/** SHA-256 of the file of a release, by which the next one names it. */
export function hashOfRelease(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
