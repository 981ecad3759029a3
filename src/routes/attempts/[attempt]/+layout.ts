import type { LayoutLoad } from './$types';

/** What only an assignment has comes with assignments alone: practice needs none of it. */
export const load: LayoutLoad = async ({ data }) => ({
	...data,
	assigned: data.strip ? (await import('./assigned')).default : null
});
