import type { Db } from '../db/schema';
import { countHandedIn } from '../repositories/unfinished-work';

/** So many are named: what to do next, not all that is left. */
const NAMED = 2;

/** Titles of the first assignments that most of these learners have done nothing of. */
export async function listUnfinished(
	db: Db,
	classId: string,
	learners: readonly { userId: string }[]
): Promise<string[]> {
	const userIds = learners.map(({ userId }) => userId);
	const handedIn = await countHandedIn(db, { classId, userIds });
	return handedIn
		.filter((one) => one.learners * 2 < userIds.length)
		.slice(0, NAMED)
		.map(({ title }) => title);
}
