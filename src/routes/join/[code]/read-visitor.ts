import type { Person } from '$lib/domain/accounts/role';
import { dealCallName } from '$lib/domain/classes/call-names';
import { app } from '$lib/server/app';
import { secureRandom } from '$lib/server/auth/token';
import type { Class } from '$lib/server/repositories/classes';
import { findEnrollment, listNameKeys } from '$lib/server/repositories/enrollments';
import { hasWork } from '$lib/server/repositories/learners';

/** Who stands before the door of a class, and what can be done there. */
export type Visitor =
	| { is: 'teacher' }
	| { is: 'learner'; name: string; state: 'active' | 'waiting' | null }
	| { is: 'new'; hasWork: boolean; callName: string | null };

/** Somebody new to a class of dealt names is offered one that is free; nothing is kept of it. */
export async function readVisitor(into: Class, user: Person | null): Promise<Visitor> {
	const { db } = app();
	if (user?.role === 'teacher') return { is: 'teacher' };
	if (user?.role === 'learner') {
		const seat = await findEnrollment(db, { classId: into.id, userId: user.id });
		return { is: 'learner', name: user.name, state: seat?.state ?? null };
	}
	const isDealt = into.naming === 'dealt';
	return {
		is: 'new',
		hasWork: user ? await hasWork(db, user.id) : false,
		callName: isDealt ? dealCallName(secureRandom, await listNameKeys(db, into.id)) : null
	};
}
