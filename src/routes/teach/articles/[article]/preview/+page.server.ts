import { redirect } from '$lib/server/http/redirect';
import { checkOpen } from '$lib/server/services/publish-key';
import { deskOr404 } from '../../owned-desk';
import type { PageServerLoad } from './$types';

/** The first exercise; the page of its own says why there is none. */
export const load: PageServerLoad = async (event) => {
	const { open } = await deskOr404(event);
	const [first] = checkOpen(open).exercises;
	if (first) redirect(303, `${event.url.pathname}/${first.id}`);
};
