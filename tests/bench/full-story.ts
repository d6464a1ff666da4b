import { madeUpWords } from './made-up-words.ts';

const counts = { categories: 6, topics: 12, parties: 40, places: 60, terms: 120, eras: 8 };
const sides = ['town', 'isle', 'company', 'press'];

/**
 * A made-up story as a long record has it: categories, topics with positions, parties of several sides, places,
 * terms, eras, the last of which has most events, and words that differ. Changes the files that it is given.
 *
 * @param events how many events there are, one a day from 1990 on
 */
export function fullStory(files: Map<string, string>, events: number): Map<string, string> {
	const sideOf = (at: number) => sides[at % sides.length] ?? '';
	files.set(
		'sides.yaml',
		`${sides.map((id) => `- { id: ${id}, names: { en: ${id.toUpperCase()} } }\n`).join('')}- { id: narrator, names: { en: The article }, letters: { en: A }, voice: true }\n`
	);
	files.set(
		'categories.yaml',
		list('categories', (at) => `id: kind-${at}, names: { en: Kind ${at} }`)
	);
	files.set(
		'actors.yaml',
		`${list('parties', (at) => `id: party-${at}, names: { en: Office ${at} }, side: ${sideOf(Number(at))}`)}- { id: narrator, names: { en: The article }, side: narrator }\n`
	);
	files.set(
		'topics.yaml',
		list('topics', (at) => `id: topic-${at}, title: Topic ${at}, question: Was it late?`)
	);
	files.set(
		'positions.yaml',
		list(
			'topics',
			(at) =>
				`topic: topic-${at}, side: ${sideOf(Number(at))}, position: "The office said so [@log-${at}].", sources: [log-${at}]`
		)
	);
	files.set('eras.yaml', eras(events));
	files.set(
		'glossary.yaml',
		list('terms', (at) => `id: term-${at}, names: { en: Line ${at} }, says: A line of the ferry.`)
	);
	for (const [path, text] of files) {
		const at = Number(/-(\d+)\.md$/u.exec(path)?.[1]);
		if (path.startsWith('statements/')) files.set(path, fullStatement(text, at));
		if (path.startsWith('timeline/')) files.set(path, fullEvent(text, at));
		if (path.startsWith('sources/')) files.set(path, fullSources(text));
	}
	return files;
}

function of(kind: keyof typeof counts, at: number): string {
	return String(at % counts[kind]);
}

function list(kind: keyof typeof counts, entry: (at: string) => string): string {
	return Array.from({ length: counts[kind] }, (_, at) => `- { ${entry(String(at))} }\n`).join('');
}

function fullStatement(text: string, at: number): string {
	return text
		.replace(/title: .*/u, `title: The ferry of ${madeUpWords(at, 9)}`)
		.replace('speaker: mayor', `speaker: party-${of('parties', at)}`)
		.replace(
			'topic: punctuality',
			`topic: topic-${of('topics', at)}${at % 50 === 0 ? '\nkey: true' : ''}`
		)
		.replace('shows it.', `shows ${madeUpWords(at + 1, 14)}.`)
		.replace(/(?:It had rained .*)/u, `It had rained, ${madeUpWords(at + 2, 80)}.`);
}

function fullEvent(text: string, at: number): string {
	const [lat, lon] = [50 + (at % counts.places) / 10, 10 + ((at * 7) % counts.places) / 10];
	return text
		.replace(/title: .*/u, `title: A ferry ${madeUpWords(at, 7)}`)
		.replace(
			'category: trade',
			`category: kind-${of('categories', at)}${at % 400 === 0 ? '\nkey: true' : ''}`
		)
		.replace(
			'actors: [mayor]',
			`actors: [party-${of('parties', at)}]\nplace: { name: Pier ${of('places', at)}, lat: ${String(lat)}, lon: ${String(lon)} }`
		)
		.replace(
			/(?:Its passengers .*)/u,
			`Passengers of line ${of('terms', at)} waited, ${madeUpWords(at + 3, 45)}.`
		);
}

/** Publishers under all letters; every tenth source is a numbered document, which the index of names has. */
function fullSources(text: string): string {
	return text
		.replace(
			/title: Log (\d+)/gu,
			(_, at) => `title: Log ${String(at)} ${madeUpWords(Number(at), 6)}`
		)
		.replace(
			/publisher: Harbour (\d+)/gu,
			(_, at) => `publisher: ${String.fromCharCode(65 + (Number(at) % 26))} Harbour ${String(at)}`
		)
		.replace(
			/id: log-(\d*0), type: document, kind: government/gu,
			'id: log-$1, type: document, kind: un-document, number: H/$1'
		);
}

/** Eras of growing length, so that the last has about a quarter of all events. */
function eras(events: number): string {
	const all = (counts.eras * (counts.eras + 1)) / 2;
	let before = 0;
	const day = (at: number) => new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
	return Array.from({ length: counts.eras }, (_, at) => {
		const from = before;
		before = at === counts.eras - 1 ? events : before + Math.floor((events * (at + 1)) / all);
		return `- { id: age-${String(at)}, title: Age ${String(at)}, from: "${day(from)}", to: "${day(before - 1)}", intro: "The office kept a log [@log-0].", bounds: "The log is bound in volumes [@log-1]." }\n`;
	}).join('');
}
