import { test } from 'vitest';
import { hostPromises } from './host-suite.ts';
import { startCaddy, whyNoCaddy } from './start-caddy.ts';

test.skipIf(whyNoCaddy).for(Object.entries(hostPromises))(
	`Caddy %s${whyNoCaddy}`,
	async ([, promise]) => {
		await promise(await startCaddy());
	}
);
