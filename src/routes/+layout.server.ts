import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => {
	return { reading: locals.reading, path: url.pathname + url.search };
};
