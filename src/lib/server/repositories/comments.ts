import type { Db } from '../db/schema';

/** What the teachers of a class say about an answer. */
export interface Comment {
	text: string;
	/** The name of whoever wrote it last; null once the account is gone. */
	by: string | null;
	at: number;
}

/** The comments on some answers. */
export async function listComments(
	db: Db,
	responseIds: readonly string[]
): Promise<(Comment & { responseId: string })[]> {
	if (responseIds.length === 0) return [];
	return db
		.selectFrom('teacher_comment')
		.leftJoin('user', 'user.id', 'teacher_comment.by_user')
		.where('response_id', 'in', responseIds)
		.select(['response_id as responseId', 'text', 'user.name as by', 'at'])
		.execute();
}

/** Write or replace the comment on an answer; an empty one deletes it. */
export async function putComment(
	db: Db,
	{ responseId, text, byUser, at }: { responseId: string; text: string; byUser: string; at: number }
): Promise<void> {
	if (text === '') {
		await db.deleteFrom('teacher_comment').where('response_id', '=', responseId).execute();
		return;
	}
	await db
		.insertInto('teacher_comment')
		.values({ response_id: responseId, text, by_user: byUser, at })
		.onConflict((on) => on.column('response_id').doUpdateSet({ text, by_user: byUser, at }))
		.execute();
}
