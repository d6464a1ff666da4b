{
	const id = location.hash.slice(1);
	const known = JSON.parse(document.querySelector('[data-passages]').dataset.passages);
	const statement = /^s-([\w-]+)$/.exec(id);
	if (id && !document.getElementById(id)) {
		if (known[id]) location.replace(known[id]);
		else if (statement) location.replace('statements/' + statement[1] + '/');
	}
}
