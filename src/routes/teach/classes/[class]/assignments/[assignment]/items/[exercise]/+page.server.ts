import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { labelNames } from '$lib/ui/kind-words';
import { openItems } from '../open-items';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { view, parts, assignment } = await openItems(event);
	const at = parts.findIndex(({ id }) => id === event.params.exercise);
	const [part, next] = [parts[at], parts[at + 1]];
	if (!part) error(404, m.items_no_exercise());
	return {
		assignment,
		isPooled: view.pool.isUsed,
		learners: view.learners,
		part: { ...part, labelNames: labelNames(part.exercise) },
		next: next && { id: next.id, name: next.name }
	};
};
