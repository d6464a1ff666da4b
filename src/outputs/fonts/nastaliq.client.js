(() => {
	const box = document.getElementById('nastaliq');
	try {
		box.checked = localStorage.getItem('nastaliq') === 'yes';
		box.onchange = () => localStorage.setItem('nastaliq', box.checked ? 'yes' : 'no');
	} catch {
		// Where nothing may be kept on the device, the choice holds for the page.
	}
})();
