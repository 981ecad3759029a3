import { readFoils } from '$content/foils';
import type { LibraryArticle } from '$content/library';
import { readThemes } from '$content/themes';
import { weighLibrary, type Ledger } from '$lib/domain/balance/ledger';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitTokens } from '$lib/domain/text/split-tokens';

/** The library's own ledger, counted from the shipped keys; what is stored plays no part. */
export function readBalance(library: readonly LibraryArticle[]): Ledger {
	const inOrder = [...library].sort((a, b) => a.about.order - b.about.order);
	return weighLibrary({
		articles: inOrder.map(({ slug, raw, about, key }) => ({
			slug,
			title: about.title,
			theme: key.theme ?? about.theme,
			isNews: about.origin === 'news',
			words: splitTokens(canonicalText(raw)).length,
			spans: key.spans
		})),
		themes: readThemes(),
		pairs: readFoils()
	});
}
