import { m } from '$i18n/paraglide/messages';

/** Where a round belongs: the page to go back to, and what that page is called. */
export interface Hub {
	href: string;
	name: string;
	/** Whether results may all have come at once, to be read one after the other. */
	isAssignment?: boolean;
}

/** The hub of a topic: "article:…", "spot:loaded", "review:loaded", "compare:…", "mixed", "assignment:…". */
export function hubOf({
	topic,
	article
}: {
	topic: string;
	article: { slug: string } | null;
}): Hub {
	const [kind, id = ''] = topic.split(':');
	if (kind === 'assignment')
		return { href: `/assignments/${id}`, name: m.work_more(), isAssignment: true };
	if (kind === 'spot') return { href: '/practice/spot', name: m.more_sets() };
	if (kind === 'review') return { href: '/practice/review', name: m.more_review() };
	if (kind === 'compare') return { href: '/practice/compare', name: m.more_comparisons() };
	if (kind === 'mixed' || !article) return { href: '/practice/mixed', name: m.more_mixed() };
	return { href: `/practice/${article.slug}`, name: m.all_rounds() };
}
