import type { Person } from '$lib/domain/accounts/role';
import { readingOf } from '$lib/domain/classes/support-reading';
import type { Reading } from '$lib/domain/reading';
import type { Db } from '../db/schema';
import { listActiveEnrollments } from '../repositories/enrollments';

/** How pages look to a learner by what her teachers have set; nothing for anybody else. */
export async function readSupport(db: Db, person: Person | null): Promise<Partial<Reading>> {
	if (person?.role !== 'learner') return {};
	const classes = await listActiveEnrollments(db, person.id);
	return readingOf(classes.map(({ support }) => support));
}
