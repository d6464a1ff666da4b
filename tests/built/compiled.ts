import { resolve } from 'node:path';

/** Where Node keeps what it has compiled of the code, for all commands that a test run starts. */
export const compiled = resolve('.cache/tests/compiled');
