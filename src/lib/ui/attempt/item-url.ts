/** Where the answer to one exercise of an attempt is saved; its draft stands under the same name. */
export function itemUrl(attemptId: string, exerciseId: string): string {
	return `/api/attempts/${attemptId}/items/${exerciseId}`;
}

/** The page on which that exercise is worked on. */
export function pageOfItem(url: string): string {
	return url.replace('/api/attempts/', '/attempts/').replace('/items/', '/');
}
