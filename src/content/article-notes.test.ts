import { expect, it } from 'vitest';
import { readArticleNotes } from './article-notes';
import { readLibrary } from './library';

it('has words about each article and a page for its teachers', () => {
	const notes = readArticleNotes();
	for (const { slug } of readLibrary()) {
		const { about = [], teaching = [] } = notes.get(slug) ?? {};
		for (const blocks of [about, teaching]) {
			expect(blocks[0]?.kind, slug).toBe('heading');
			expect(blocks.length, slug).toBeGreaterThan(5);
		}
		expect(teaching.some(({ kind }) => kind === 'list')).toBe(true);
	}
});
