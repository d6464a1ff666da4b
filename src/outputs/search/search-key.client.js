addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	const field = document.querySelector('[name=q]');
	if (key !== '/' || ctrlKey || metaKey || altKey || !field || target.closest('input, select'))
		return;
	event.preventDefault();
	field.focus();
});
