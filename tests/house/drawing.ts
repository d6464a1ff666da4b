import { importsIn, roomOf, targetOf, type Sources } from './arrows.ts';
import { floors } from './floors.ts';

/** The drawing of the house for ARCHITECTURE.md: its floors with the arrows between them, then its rooms. */
export function drawingOf(sources: Sources): string {
	const uses = usesOf(sources);
	const boxes = floors.toReversed().map(({ name, holds, rooms }) => {
		const names = rooms.map(({ path }) => path.replace(`${name}/`, '')).join(' · ');
		return `\t${name}["<b>${name}</b>: ${holds}<br>${names}"]`;
	});
	const arrows = floors.toReversed().flatMap((floor) => {
		const used = floor.rooms.flatMap(({ path }) => [...(uses.get(path) ?? [])]);
		const below = floors.filter(
			(other) => other !== floor && used.some((path) => roomOf(path)?.floor === other)
		);
		return below.map(({ name }) => `\t${floor.name} --> ${name}`);
	});
	const rows = floors.flatMap(({ rooms }) =>
		rooms.map(({ path, holds }) => {
			const used = [...(uses.get(path) ?? [])].sort().map((other) => `\`${other}\``);
			return `| \`${path}\` | ${holds} | ${used.join(', ')} |`;
		})
	);
	return [
		...['```mermaid', 'flowchart TD', ...boxes, ...arrows, '```', ''],
		...['| Room | Holds | Uses |', '| --- | --- | --- |', ...rows],
	].join('\n');
}

/** The text of ARCHITECTURE.md with the drawing in its place. */
export function withDrawing(text: string, drawing: string): string {
	return text.replace(
		/(<!-- prettier-ignore-start -->\n)[\s\S]*(\n<!-- prettier-ignore-end -->)/u,
		(_, start: string, end: string) => `${start}\n${drawing}\n${end}`
	);
}

/** The other rooms that each room imports from. */
function usesOf(sources: Sources): ReadonlyMap<string, ReadonlySet<string>> {
	const uses = new Map<string, Set<string>>();
	for (const [path, text] of sources) {
		const from = roomOf(path)?.path ?? path;
		for (const name of importsIn(text).filter((one) => one.startsWith('.'))) {
			const to = roomOf(targetOf(path, name))?.path;
			if (to === undefined || to === from) continue;
			uses.set(from, (uses.get(from) ?? new Set()).add(to));
		}
	}
	return uses;
}
