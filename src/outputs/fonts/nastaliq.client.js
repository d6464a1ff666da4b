(() => {
	const box = document.getElementById('nastaliq');
	try {
		box.checked = localStorage.getItem('nastaliq') === 'yes';
		box.onchange = () => localStorage.setItem('nastaliq', box.checked ? 'yes' : 'no');
	} catch {
		// Not kept.
	}
})();
