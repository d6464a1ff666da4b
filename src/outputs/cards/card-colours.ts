/** The site’s colours by day, as in `src/styles/tokens.css` and `more-tokens.css`; a test compares them. */
export const colours = {
	paper: '#fdfcf9',
	ink: '#1b1a18',
	'ink-soft': '#4b4740',
	pakistan: '#005274',
	afghanistan: '#8a3500',
	un: '#583589',
	other: '#4d4a00',
	narrator: '#4b4740',
} as const;
export type Colour = keyof typeof colours;
