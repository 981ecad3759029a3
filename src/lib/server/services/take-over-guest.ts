import type { Person } from '$lib/domain/accounts/role';
import type { Db } from '../db/schema';
import { deleteLinksTo } from '../repositories/links';
import { deleteUserSessions } from '../repositories/sessions';
import { deleteUser } from '../repositories/users';
import { moveWork } from './move-work';

/** Give a guest's practice to somebody with an account; the guest is gone then. Inside a transaction. */
export async function takeOverGuest(tx: Db, guestId: string, userId: string): Promise<void> {
	await moveWork(tx, guestId, userId);
	await deleteLinksTo(tx, 'resume', guestId);
	await deleteUserSessions(tx, guestId);
	await deleteUser(tx, guestId);
}

/** Take the practice on a device into an account; nothing happens where nobody is a guest. */
export async function joinGuest(db: Db, user: Person | null, accountId: string): Promise<void> {
	if (user?.role !== 'guest') return;
	await db.transaction().execute((tx) => takeOverGuest(tx, user.id, accountId));
}
