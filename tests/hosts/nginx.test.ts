import { test } from 'vitest';
import { hostPromises } from './host-suite.ts';
import { startNginx, whyNoNginx } from './start-nginx.ts';

test.skipIf(whyNoNginx).for(Object.entries(hostPromises))(
	`nginx %s${whyNoNginx}`,
	async ([, promise]) => {
		await promise(await startNginx());
	}
);
