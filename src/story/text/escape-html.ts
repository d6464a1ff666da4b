/** Words as text of HTML: what would be a tag or an entity is none. */
export function escapeHtml(words: string): string {
	return words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
