/** Where the practice of a topic begins: "article:…", "spot:loaded", "compare:…", "mixed". */
export function hubOf({
	topic,
	article
}: {
	topic: string;
	article: { slug: string } | null;
}): string {
	const [kind] = topic.split(':');
	if (kind === 'article' && article) return `/practice/${article.slug}`;
	return kind === 'spot' || kind === 'compare' ? `/practice/${kind}` : '/practice';
}
