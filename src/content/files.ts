/** The teaching material as its files hold it, before anything has looked at it. */
export interface ContentFiles {
	articles: ArticleFiles[];
	themes: unknown;
	/** By file name: `loaded.json`. */
	foils: Record<string, unknown>;
	comparisons: unknown;
}

export interface ArticleFiles {
	slug: string;
	text: string;
	about: string;
	key: unknown;
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
const foils = import.meta.glob<unknown>('./foils/*.json', { import: 'default', eager: true });
const others = import.meta.glob<unknown>('./{themes,compare}.json', {
	import: 'default',
	eager: true
});

/** Every file of the content folder that a loader reads; articles without a key are left out. */
export function readFiles(): ContentFiles {
	return {
		articles: Object.entries(keys).map(([path, key]) => {
			const folder = path.replace(/key\.json$/, '');
			return {
				slug: folder.split('/').at(-2) ?? '',
				text: texts[`${folder}article.txt`] ?? '',
				about: abouts[`${folder}about.md`] ?? '',
				key
			};
		}),
		themes: others['./themes.json'],
		foils: Object.fromEntries(
			Object.entries(foils).map(([path, pairs]) => [path.split('/').at(-1) ?? '', pairs])
		),
		comparisons: others['./compare.json']
	};
}
