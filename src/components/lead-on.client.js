{
	const id = location.hash.slice(1);
	if (/^[\w-]+$/.test(id) && !document.getElementById(id)) location.replace(id + '/');
}
