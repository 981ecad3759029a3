import type { Key } from '$lib/domain/keys/key';
import { readAbout, type ArticleAbout } from './about-file';
import { readFiles } from './files';
import { keyFile } from './key-file';

/** A shipped article that is ready for practice. */
export interface LibraryArticle {
	slug: string;
	raw: string;
	about: ArticleAbout;
	key: Key;
}

/** Every article with a key, in the order of its slug; throws when a file is malformed. */
export function readLibrary(): LibraryArticle[] {
	return readFiles().articles.map(({ slug, text, about, key }) => ({
		slug,
		raw: text,
		about: readAbout(about),
		key: keyFile.parse(key)
	}));
}
