{
	const form = document.getElementById('all');
	const choices = [...form.querySelectorAll('.choice')];
	const write = () => {
		const names = choices.filter(({ checked }) => checked).map(({ value }) => value);
		const hash = names.map(encodeURIComponent).join('+');
		history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
	};
	const read = () => {
		const names = new Set(location.hash.slice(1).split('+'));
		const named = choices.filter(({ value }) => names.has(encodeURIComponent(value)));
		if (!named.length) return;
		form.classList.add('kept');
		for (const any of form.querySelectorAll('.any')) any.checked = true;
		for (const choice of named) choice.checked = true;
	};
	form.addEventListener('change', write);
	form.addEventListener('reset', () => setTimeout(write));
	addEventListener('hashchange', read);
	read();
}
