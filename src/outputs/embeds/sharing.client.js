(() => {
	const { clipboard } = navigator;
	const can = { copy: clipboard, share: navigator.share };
	const offer = (template, url) => {
		const tools = template.content.cloneNode(true);
		const status = tools.querySelector('[role=status]');
		for (const button of tools.querySelectorAll('button')) {
			const { does, text } = button.dataset;
			if (!can[does]) button.remove();
			button.onclick = () =>
				(does === 'share'
					? navigator.share({ title: document.title, url })
					: clipboard.writeText(text || url).then(() => {
							status.textContent = status.dataset.done;
						})
				).catch((error) => {
					if (error.name !== 'AbortError') status.textContent = status.dataset.failed;
				});
		}
		return tools;
	};
	for (const template of document.querySelectorAll('template.tools')) {
		const { url, within } = template.dataset;
		if (url) template.after(offer(template, url));
		else
			document.addEventListener(
				'toggle',
				({ target }) => {
					const link = target.matches(within) && target.querySelector('a[href^="#s-"]');
					if (link && !target.querySelector('button')) link.after(offer(template, link.href));
				},
				true
			);
	}
})();
