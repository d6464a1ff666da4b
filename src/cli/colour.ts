/**
 * Whether to print in colour: on a terminal, unless `NO_COLOR` is set; elsewhere only where
 * `FORCE_COLOR` asks for it. See no-color.org and force-color.org.
 */
export function useColour(
	env: Readonly<Record<string, string | undefined>>,
	isTerminal: boolean | undefined
): boolean {
	const force = env['FORCE_COLOR'];
	if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
	if (env['NO_COLOR']) return false;
	return Boolean(isTerminal) && env['TERM'] !== 'dumb';
}
