import type { Person } from '$lib/domain/accounts/role';
import type { Db } from '../db/schema';
import { hasAttempts } from '../repositories/attempts';
import { listLessonsTaken } from '../repositories/lessons-done';

/** Whether this device holds a guest's practice that an account could take over. */
export async function hasPractice(db: Db, user: Person | null): Promise<boolean> {
	if (user?.role !== 'guest') return false;
	return (await hasAttempts(db, user.id)) || (await listLessonsTaken(db, user.id)).length > 0;
}
