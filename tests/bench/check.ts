import { measureCheckGrowth } from './check-growth.ts';

const sizes = [1_000, 10_000];

process.stdout.write('The check: events, statements, sources; seconds and MiB at most\n');
const costs = measureCheckGrowth(sizes);
for (const { events, seconds, mebibytes, status } of costs) {
	const counts = [events, events / 5, events * 2]
		.map((count) => String(count).padStart(7))
		.join('');
	process.stdout.write(
		`  ${counts}  ${seconds.toFixed(2).padStart(7)} s  ${String(mebibytes).padStart(5)} MiB${status === 0 ? '' : '  with faults!'}\n`
	);
}
const [small, large] = costs;
const ratio = (large?.seconds ?? 0) / (small?.seconds ?? 1);
process.stdout.write(
	`  ten times the content takes ${ratio.toFixed(1)} times as long (budget 12)\n`
);
