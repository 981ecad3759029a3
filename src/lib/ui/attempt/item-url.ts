/** Where the answer to one exercise of an attempt is saved; its draft stands under the same name. */
export function itemUrl(attemptId: string, exerciseId: string): string {
	return `/api/attempts/${attemptId}/items/${exerciseId}`;
}
