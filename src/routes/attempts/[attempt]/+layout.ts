import type { LayoutLoad } from './$types';

/** The strip of an assignment comes with assignments alone: practice has none. */
export const load: LayoutLoad = async ({ data }) => ({
	...data,
	Strip: data.strip ? (await import('./AttemptStrip.svelte')).default : null
});
