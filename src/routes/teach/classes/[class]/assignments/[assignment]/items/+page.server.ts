import { flaggedItems, itemRows } from '$lib/ui/items/item-rows';
import { reliabilityWords } from '$lib/ui/items/item-words';
import { openItems } from './open-items';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { view, parts, assignment } = await openItems(event);
	const { learners, others, pool } = view;
	return {
		...{ assignment, learners, others, pool },
		relied: reliabilityWords(view.reliability, view.points),
		flagged: flaggedItems(parts),
		rows: itemRows(parts),
		parts: parts.map(({ id, name, items }) => ({ id, name, n: items.length }))
	};
};
