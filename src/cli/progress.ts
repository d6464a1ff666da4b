/** How much of a long task is done, on one line of a terminal. */
export interface Progress {
	readonly step: () => void;
	/** Takes the line away. */
	readonly end: () => void;
}

/** Shows how many of all are done, on standard error where that is a terminal, and only if it takes a while. */
export function showProgress(all: number, everyMs = 250): Progress {
	const { stderr } = process;
	let done = 0;
	let isShown = false;
	const show = () => {
		isShown = true;
		stderr.write(`\r${String(done)} of ${String(all)}`);
	};
	const timer = stderr.isTTY ? setInterval(show, everyMs).unref() : undefined;
	return {
		step: () => {
			done += 1;
		},
		end: () => {
			clearInterval(timer);
			if (isShown) stderr.write('\r\u001B[K');
		},
	};
}
