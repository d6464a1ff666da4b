for (const event of ['pointerdown', 'keydown'])
	addEventListener(event, ({ target }) => {
		const link = target.closest?.('.languages a');
		const note = document.querySelector('.claim-note[open] [id]');
		if (!link) return;
		// What was asked of the search.
		link.search = location.search;
		link.hash = location.hash || (note?.id ?? '');
	});
