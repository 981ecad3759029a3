import { countBoard } from '$lib/domain/classes/board';
import { app } from '$lib/server/app';
import { readBoard } from '$lib/server/services/read-board';
import { doorOf } from '../../../../door';
import { taughtOr404 } from '../../../../taught';
import { openBoard } from '../seat';
import type { PageServerLoad } from './$types';

/** Only numbers leave the server: the page is shown to a whole room. */
export const load: PageServerLoad = async (event) => {
	const { teacher, taught, change } = await taughtOr404(event);
	const assignment = await openBoard(teacher, event.params);
	const { id, classId, className, title } = assignment;
	return {
		assignment: { id, classId, className, title },
		door: await doorOf(taught, event.url, change.now),
		counts: countBoard(await readBoard(app(), assignment, change.now))
	};
};
