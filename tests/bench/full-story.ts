import { madeUpWords } from './made-up-words.ts';

const counts = {
	categories: 6,
	topics: 12,
	parties: 40,
	places: 60,
	terms: 120,
	eras: 8,
	questions: 30,
	instruments: 40,
	corrections: 300,
};
const sides = ['town', 'isle', 'company', 'press'];
/** The source that most of the story rests on, and how many events cite it at most. */
const register = { id: 'log-10', most: 670 };
/** The days over which corrections are spread. */
const correctionDays = 40;

/**
 * A made-up story as a long record has it: categories, topics with positions, parties of several sides, places,
 * terms, eras, the last of which has most events, figures in a third of its events, one source that hundreds
 * of things cite, corrections of forty days, and words that differ. Changes the files that it is given.
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
	files.set('corrections.yaml', corrections(events));
	files.set('questions.yaml', questions());
	files.set('obligations.yaml', obligations());
	files.set(
		'findings.yaml',
		`findings:\n${'  - { finding: The ferries were late on most days., statements: [line-1], sources: [log-1] }\n'.repeat(4)}limits: The log of one winter is lost.\n`
	);
	files.set(
		'method.md',
		`---\ntitle: How it was made\n---\n${Array.from({ length: 12 }, (_, at) => `The logs were read twice, ${madeUpWords(at, 50)} [@log-${String(at)}].`).join('\n\n')}\n`
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
	const cited = at < register.most && at % 10 !== 9;
	const figures =
		at % 3 === 0 ? figuresOf(at / 3, /sources: \[([\w-]+)/u.exec(text)?.[1] ?? '') : undefined;
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
			`Passengers of line ${of('terms', at)} waited, ${madeUpWords(at + 3, 45)}.${cited ? ` The register has it [@${register.id}].` : ''}${figures?.text ?? ''}`
		)
		.replace(/sources: \[(.*)\]/u, (whole, list: string) =>
			cited && !list.split(', ').includes(register.id)
				? `sources: [${list}, ${register.id}]`
				: whole
		)
		.replace('sources: [', `${figures?.field ?? ''}sources: [`);
}

/** Two figures each of two parties in an event, and the sentences that have them; four parties give most of all. */
function figuresOf(nth: number, source: string) {
	const own = [0, 1].map((other) => {
		const party = String(nth % 10 < 7 ? (nth + other) % 4 : (nth + other) % counts.parties);
		const fate = ['killed', 'wounded', 'displaced'][nth % 3] ?? '';
		const whom = ['passengers', 'crew', 'dockers', 'anglers', 'islanders'][nth % 5] ?? '';
		const [count, most] = [String(10 + (nth % 80) + other), String(100 + (nth % 300) + other)];
		const first = `giver: Office ${party}, actor: party-${party}, what: ${fate}, source: ${source}`;
		return {
			text: ` Office ${party} counted ${count} ${whom} and 95 to ${most} townspeople ${fate} [@${source}].`,
			field: `  - { ${first}, whom: ${whom}, count: ${count} }\n  - { ${first}, whom: townspeople, least: 95, most: ${most} }\n`,
		};
	});
	return {
		text: own.map(({ text }) => text).join(''),
		field: `figures:\n${own.map(({ field }) => field).join('')}`,
	};
}

function corrections(events: number): string {
	return Array.from({ length: counts.corrections }, (_, at) => {
		const day = new Date(Date.UTC(2025, 1, 1 + (at % correctionDays) * 7));
		return `- { date: "${day.toISOString().slice(0, 10)}", where: run-${String((at * 7) % events)}, said: "It came at ${String(at)}, ${madeUpWords(at, 20)}.", says: "It came later, ${madeUpWords(at + 1, 20)}.", why: "The log says so [@log-${String(at)}]." }\n`;
	}).join('');
}

function questions(): string {
	return list(
		'questions',
		(at) =>
			`id: question-${at}, question: Who was late on line ${at}?, summary: "It is open, ${madeUpWords(Number(at), 60)} [@log-${at}].", settles: "The log of the winter.", statements: [line-${at}], options: [${[
				'town',
				'isle',
				'company',
			]
				.map(
					(who) =>
						`{ title: The ${who}, strength: weak, for: [{ says: "The log has it, ${madeUpWords(Number(at) + 1, 15)}.", source: log-${at} }], against: [{ says: "It rained, ${madeUpWords(Number(at) + 2, 15)}." }] }`
				)
				.join(', ')}]`
	);
}

function obligations(): string {
	const instruments = Array.from({ length: counts.instruments }, (_, at) => {
		const words = madeUpWords(at, 30);
		return `  - { id: rule-${String(at)}, title: Rule ${String(at)}, date: "1990-01-01", asks: "That ferries are on time, ${words}.", of: The harbour., bears: "It is broken, ${words}.", sources: [log-${String(at)}] }\n`;
	});
	return `title: What the rules ask\nintro: The rules bind all ferries [@log-1].\nstatements: [line-1]\ninstruments:\n${instruments.join('')}`;
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
