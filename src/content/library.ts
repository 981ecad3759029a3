import type { Key } from '$lib/domain/keys/key';
import { readAbout, type ArticleAbout } from './about-file';
import { keyFile } from './key-file';

/** A shipped article that is ready for practice. */
export interface LibraryArticle {
	slug: string;
	raw: string;
	about: ArticleAbout;
	key: Key;
}

// Bundled as text, so that the built server needs no content folder beside it.
const texts = import.meta.glob<string>('./articles/*/article.txt', {
	query: '?raw',
	import: 'default',
	eager: true
});
const abouts = import.meta.glob<string>('./articles/*/about.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const keys = import.meta.glob<unknown>('./articles/*/key.json', {
	import: 'default',
	eager: true
});

/** Every article with a key, in the order of its slug; throws when a file is malformed. */
export function readLibrary(): LibraryArticle[] {
	return Object.entries(keys).map(([path, key]) => {
		const folder = path.replace(/key\.json$/, '');
		const slug = folder.split('/').at(-2) ?? '';
		return {
			slug,
			raw: texts[`${folder}article.txt`] ?? '',
			about: readAbout(abouts[`${folder}about.md`] ?? ''),
			key: keyFile.parse(key)
		};
	});
}
