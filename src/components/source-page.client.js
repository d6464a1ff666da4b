{
	const id = location.hash.slice(1);
	const list = new URL('../', location).href;
	if (/^[\w-]+$/.test(id) && !document.getElementById(id) && document.referrer !== list)
		location.replace(list + '#' + id);
}
