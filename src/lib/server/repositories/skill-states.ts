import type { Element } from '$lib/domain/elements';
import type { DatedState } from '$lib/domain/mastery/replay-evidence';
import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';
import { parseArticles } from '../db/stored-evidence';

/** Everything that a learner has done, wherever. */
export const ALL_WORK = 'all';

export interface StoredState extends DatedState {
	userId: string;
	/** `ALL_WORK`, or the id of a class. */
	scope: string;
	element: Element;
}

/** All skill states of a person. */
export async function listStatesOf(db: Db, userId: string): Promise<StoredState[]> {
	const rows = await db
		.selectFrom('skill_state')
		.where('user_id', '=', userId)
		.selectAll()
		.execute();
	return rows.map(fromRow);
}

const statesIn = builtOnce((db, { classId }: { classId: string }) =>
	db
		.selectFrom('enrollment')
		.innerJoin('skill_state', (join) =>
			join
				.onRef('skill_state.user_id', '=', 'enrollment.user_id')
				.onRef('skill_state.scope', '=', 'enrollment.class_id')
		)
		.where('enrollment.class_id', '=', classId)
		.where('enrollment.state', '=', 'active')
		.selectAll('skill_state')
);

/** The states of the learners who are in a class now, by what they did for its assignments. */
export async function listStatesIn(db: Db, classId: string): Promise<StoredState[]> {
	return (await statesIn(db, { classId })).map(fromRow);
}

export async function upsertState(db: Db, state: StoredState): Promise<void> {
	const { user_id, scope, element, ...rest } = toRow(state);
	await db
		.insertInto('skill_state')
		.values({ user_id, scope, element, ...rest })
		.onConflict((conflict) => conflict.columns(['user_id', 'scope', 'element']).doUpdateSet(rest))
		.execute();
}

/** Put these states in the place of all that a person has. */
export async function replaceStates(
	db: Db,
	userId: string,
	states: readonly StoredState[]
): Promise<void> {
	await db.deleteFrom('skill_state').where('user_id', '=', userId).execute();
	if (states.length > 0) await db.insertInto('skill_state').values(states.map(toRow)).execute();
}

function toRow(one: StoredState) {
	return {
		...{ user_id: one.userId, scope: one.scope, element: one.element },
		...{ alpha: one.alpha, beta: one.beta, weighted: one.weighted },
		...{ articles: JSON.stringify(one.articles), was_secure: one.wasSecure ? 1 : 0 },
		last_at: one.lastAt
	};
}

function fromRow(row: ReturnType<typeof toRow>): StoredState {
	return {
		...{ userId: row.user_id, scope: row.scope, element: row.element },
		...{ alpha: row.alpha, beta: row.beta, weighted: row.weighted },
		...{ articles: parseArticles(row.articles), wasSecure: row.was_secure === 1 },
		lastAt: row.last_at
	};
}
