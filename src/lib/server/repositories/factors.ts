import type { AuditAction } from '$lib/domain/accounts/audit-action';
import type { Db } from '../db/schema';

/** What somebody proves themselves with beside the password. */
export interface Factors {
	hasApp: boolean;
	passkeys: number;
}

export async function readFactors(db: Db, userId: string): Promise<Factors> {
	const row = await db
		.selectFrom('user')
		.where('user.id', '=', userId)
		.select(({ selectFrom }) => [
			selectFrom('authenticator')
				.where('authenticator.user_id', '=', userId)
				.where('confirmed_at', 'is not', null)
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.as('apps'),
			selectFrom('passkey')
				.where('passkey.user_id', '=', userId)
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.as('passkeys')
		])
		.executeTakeFirst();
	return { hasApp: Number(row?.apps ?? 0) > 0, passkeys: Number(row?.passkeys ?? 0) };
}

/** Who of a school has a second factor. */
export async function listFactorHolders(db: Db, schoolId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('user')
		.where('school_id', '=', schoolId)
		.where('role', '=', 'teacher')
		.where(({ or, exists, selectFrom }) =>
			or([
				exists(
					selectFrom('authenticator')
						.whereRef('authenticator.user_id', '=', 'user.id')
						.where('confirmed_at', 'is not', null)
						.select('authenticator.user_id')
				),
				exists(
					selectFrom('passkey')
						.whereRef('passkey.user_id', '=', 'user.id')
						.select('passkey.user_id')
				)
			])
		)
		.select('user.id')
		.execute();
	return rows.map(({ id }) => id);
}

/** Whether a school asks its teachers for a second factor. */
export async function needsFactor(db: Db, schoolId: string): Promise<boolean> {
	const row = await db
		.selectFrom('school')
		.where('id', '=', schoolId)
		.select('needs_factor')
		.executeTakeFirst();
	return row?.needs_factor === 1;
}

/** When somebody else last took the second factors of a person away. */
export async function findLastReset(db: Db, userId: string): Promise<number | undefined> {
	const reset = await lastOf(db, 'factors-reset')
		.where('subject_id', '=', userId)
		.executeTakeFirst();
	return reset?.at;
}

/** Whether that happened since she last signed in. */
export async function isResetUntold(db: Db, userId: string): Promise<boolean> {
	const resetAt = await findLastReset(db, userId);
	if (resetAt === undefined) return false;
	const signedIn = await lastOf(db, 'signed-in').where('actor_id', '=', userId).executeTakeFirst();
	return (signedIn?.at ?? 0) < resetAt;
}

function lastOf(db: Db, action: AuditAction) {
	const events = db.selectFrom('audit_event').where('action', '=', action);
	return events.orderBy('at', 'desc').limit(1).select('at');
}
