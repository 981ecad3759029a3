import { readProse, type Block } from './prose';

/** What stands beside an article for those who want to know more, or who teach with it. */
export interface ArticleNotes {
	about: Block[];
	teaching: Block[];
}

// Bundled as text, so that the built server needs no content folder beside it.
const abouts = import.meta.glob<string>('./articles/*/about.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const teachings = import.meta.glob<string>('./articles/*/teaching.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The notes of every article, by its slug; throws with the file and the reason. */
export function readArticleNotes(): Map<string, ArticleNotes> {
	return new Map(
		Object.entries(abouts).map(([path, markdown]) => {
			const slug = path.split('/').at(-2) ?? '';
			const teachingPath = path.replace(/about\.md$/, 'teaching.md');
			const about = readNote(path, markdown.replace(/^---\n[\s\S]*?\n---\n/, ''));
			return [slug, { about, teaching: readNote(teachingPath, teachings[teachingPath] ?? '') }];
		})
	);
}

function readNote(path: string, markdown: string): Block[] {
	try {
		return readProse(markdown);
	} catch (reason) {
		throw new Error(`${path}: ${String(reason)}`, { cause: reason });
	}
}
