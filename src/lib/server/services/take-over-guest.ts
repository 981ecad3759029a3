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
