{
	const [first = ''] = location.hash.slice(1).split('+');
	const id = decodeURIComponent(first);
	const choice = id && document.getElementById(id);
	const folded = choice && choice.querySelector('details');
	if (folded) folded.open = true;
	else if (choice && choice.localName === 'li') location.replace(choice.querySelector('a').href);
	else if (id && !choice)
		fetch('pages.json')
			.then((answer) => answer.json())
			.then((pages) => {
				const path = Object.keys(pages).find((one) => pages[one].includes(id));
				if (path) location.replace(path + '#' + id);
			})
			.catch(() => undefined);
}
