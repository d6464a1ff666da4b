/** The day it is, in UTC: `YYYY-MM-DD`. No page depends on it; the check refuses what lies ahead of it. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
