/** Says on standard error what was wrong with the command; returns the exit status for it. */
export function usageFault(reason: string, note?: string): 2 {
	process.stderr.write(`${reason}\n${note === undefined ? '' : `${note}\n`}`);
	return 2;
}
