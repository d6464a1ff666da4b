(() => {
	const data = JSON.parse(document.getElementById('search-data').textContent);
	const { says } = data;
	const form = document.querySelector('form.find');
	const status = document.querySelector('.find-status');
	const results = document.querySelector('.found');
	const { q: field } = form.elements;
	const numbers = (text) => String(text).replace(/\d/g, (digit) => data.digits[digit]);
	const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
	const nameOf = (kind) => form.elements.kind.querySelector(`[value=${kind}]`).text;
	const read = () =>
		Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));

	const node = (name, attributes, ...children) => {
		const made = document.createElement(name);
		for (const key in attributes) made.setAttribute(key, attributes[key]);
		made.append(...children.filter(Boolean));
		return made;
	};
	const parts = (list) => list.map(([text, isMatch]) => (isMatch ? node('mark', {}, text) : text));
	const pieces = (list) => node('bdi', {}, ...parts(list));

	// What a search needs is asked for when the field is entered, once.
	let worker, records, sources;
	let asked = 0;
	const send = async (address) => {
		const response = await fetch(address);
		if (!response.ok) throw Error(response.statusText);
		worker.postMessage(await response.text());
	};
	const start = async () => {
		const policy = self.trustedTypes?.createPolicy('search', { createScriptURL: () => data.code });
		worker ??= new Worker(policy?.createScriptURL('') ?? data.code);
		worker.onmessage = ({ data: answer }) => answer.id === asked && show(answer);
		worker.onerror = fail;
		await send(data.records);
	};
	const load = () =>
		(records ??= start().catch((error) => ((records = undefined), Promise.reject(error))));
	const loadSources = () =>
		(sources ??= send(data.sources).catch(
			(error) => ((sources = undefined), Promise.reject(error))
		));
	const fail = () => (status.textContent = says.failed);

	const ask = async () => {
		const { q: query, kind, side, from, to } = read();
		const id = (asked += 1);
		if (!query) {
			status.textContent = '';
			results.replaceChildren();
			return;
		}
		if (!results.firstChild) status.textContent = says.loading;
		try {
			await load();
			if (kind === 'source') await loadSources();
			const year = (text) =>
				text
					? Number(text.replace(/[٠-٩۰-۹]/g, (one) => one.charCodeAt() & 15)) || undefined
					: undefined;
			if (id === asked)
				worker.postMessage({ id, query, kind, side, from: year(from), to: year(to) });
		} catch {
			fail();
		}
	};

	const entryOf = ({ kind, address, title, names, date, place, sides, text }, isMixed) => {
		const marks = sides.map((side) =>
			document
				.querySelector('template.marks')
				.content.querySelector(`[data-side="${side}"]`)
				.cloneNode(true)
		);
		const facts = [
			isMixed && nameOf(kind),
			...names.map(pieces),
			...[date, place].map((one) => one.length && pieces(one)),
		];
		const line = facts.filter(Boolean).flatMap((fact, at) => (at ? [data.between, fact] : [fact]));
		return node(
			'li',
			{},
			node('a', { href: address }, pieces(title)),
			node('p', { class: 'label' }, ...marks, marks.length && ' ', ...line),
			text.length && node('p', { class: 'excerpt', dir: 'auto' }, ...parts(text))
		);
	};
	const groupOf = (name, entries, isMixed, rest) =>
		node(
			'section',
			{},
			node('h2', {}, name),
			node('ol', {}, ...entries.map((entry) => entryOf(entry, isMixed))),
			rest
		);

	const show = ({ total, isNear, best, groups }) => {
		const q = field.value.trim();
		const message = total === 0 ? says.none : isNear ? says.near : says.results;
		status.textContent = fill(message, { q, n: numbers(total) });
		const more = node('button', { type: 'button' }, says.sources);
		more.onclick = () => loadSources().then(ask, fail);
		const rest = groups.map(({ kind, total: all, entries }) => {
			const button = node(
				'button',
				{ type: 'button' },
				fill(says.shown, { n: numbers(entries.length), all: numbers(all) }),
				' ›'
			);
			button.onclick = () => {
				form.elements.kind.value = kind;
				note(true);
				ask();
			};
			return groupOf(nameOf(kind), entries, false, entries.length < all && !read().kind && button);
		});
		results.replaceChildren(
			...(best.length ? [groupOf(says.best, best, true)] : []),
			...rest,
			...(total === 0 || isNear
				? [document.querySelector('template.advice').content.cloneNode(true)]
				: []),
			...(sources ? [] : [more])
		);
	};

	/** Puts what is asked into the address, so that it can be shared; `isStep` as a step to come back to. */
	const note = (isStep) => {
		const query = new URLSearchParams(read()).toString();
		const address = location.pathname + (query && `?${query}`);
		if (isStep) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	};
	const fromAddress = () => {
		const query = new URLSearchParams(location.search);
		for (const { name } of form.elements)
			if (name) form.elements[name].value = query.get(name) ?? '';
		ask();
	};

	let pause;
	form.addEventListener('input', () => {
		clearTimeout(pause);
		pause = setTimeout(() => (note(false), ask()), 150);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(pause);
		note(true);
		ask();
	});
	field.addEventListener('focus', () => load().catch(() => undefined));
	addEventListener('popstate', fromAddress);
	addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const links = [field, ...results.querySelectorAll('a, button')];
		const at = links.indexOf(document.activeElement);
		if (!step || at === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		links[Math.max(at + step, 0)]?.focus();
	});
	form.hidden = false;
	fromAddress();
})();
