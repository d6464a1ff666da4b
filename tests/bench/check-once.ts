import { theEnvironment } from '../../src/story/system/environment.ts';
import { checkFolder } from '../../src/cli/check.ts';

// Prints the most memory that one check held, in MiB; Node gives it in KiB on every system.
const { report } = checkFolder(theEnvironment().content);
process.stdout.write(`${String(Math.round(process.resourceUsage().maxRSS / 1024))}\n`);
process.exitCode = report.faults.length === 0 ? 0 : 1;
