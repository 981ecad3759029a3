import { toWebAnnotations } from '$lib/domain/exports/web-annotation';
import { sortSpans } from '$lib/domain/editing/desk-span';
import type { ArticleFile } from '$lib/server/http/article-file';
import { sendFile } from '$lib/server/http/download';
import { deskOr404 } from '../../owned-desk';
import type { RequestHandler } from './$types';

/** The article as one file of ours, or its kept places as W3C Web Annotations. */
export const GET: RequestHandler = async (event) => {
	const { open } = await deskOr404(event);
	const { article, desk, document } = open;
	const name = article.about.title;
	if (event.url.searchParams.get('as') === 'annotations') {
		const kept = open.spans.filter(({ review, status }) => review === 'kept' && status !== 'decoy');
		const places = sortSpans(kept).map(({ start, end, ...span }) => ({
			...span,
			start: document.tokens[start]?.start ?? 0,
			end: document.tokens[end - 1]?.end ?? 0
		}));
		const source = article.about.address || `urn:sha256:${desk.revisionId}`;
		const page = toWebAnnotations(desk.text, places, source);
		return sendFile(JSON.stringify(page, null, '\t'), { name, type: 'jsonld' });
	}
	const file: ArticleFile = {
		...{ format: 'bluepencil-article', version: 1, about: article.about, text: desk.text },
		...{ engineVersion: desk.engineVersion, spans: sortSpans(open.spans) }
	};
	return sendFile(JSON.stringify(file, null, '\t'), { name, type: 'json' });
};
