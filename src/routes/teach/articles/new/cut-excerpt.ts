import { splitDocument } from '$lib/domain/text/split-document';

/**
 * The paragraphs from one to another, counted from 0, both included; the whole text without them.
 * Null when nothing to read is left.
 */
export function cutExcerpt(
	text: string,
	{ from = 0, to }: { from?: number | undefined; to?: number | undefined }
): string | null {
	const { paragraphs } = splitDocument(text);
	const first = paragraphs[from];
	const last = paragraphs[to ?? paragraphs.length - 1];
	if (!first || !last || first.start > last.start) return null;
	const excerpt = text.slice(first.start, last.end);
	return splitDocument(excerpt).tokens.length > 0 ? excerpt : null;
}
