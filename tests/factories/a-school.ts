import type { Db } from '$lib/server/db/schema';
import { insertClass, insertClassTeacher, type Class } from '$lib/server/repositories/classes';
import { insertEnrollment } from '$lib/server/repositories/enrollments';
import { insertSchool } from '$lib/server/repositories/schools';
import { insertUser } from '$lib/server/repositories/users';
import { nameKey } from '$lib/domain/accounts/name-key';

// People and classes for tests of repositories and services. Ids are what the tests call them.

export async function aSchool(db: Db, id = 'school'): Promise<string> {
	await insertSchool(db, {
		...{ id, name: 'Mill Street School', signUp: 'code' as const, teacherCode: `code-${id}` },
		...{ retentionMonths: null, createdAt: 0 }
	});
	return id;
}

export async function aTeacher(db: Db, id = 'teacher', schoolId = 'school') {
	const login = `${id}@school.example`;
	await insertUser(db, { id, role: 'teacher', name: id, schoolId, login, createdAt: 0 });
	return id;
}

/** A class with the code "BCD234" and its teacher. */
export async function aClass(db: Db, given: Partial<Class> & { teacherId?: string } = {}) {
	const { teacherId = 'teacher', ...rest } = given;
	const one: Class = {
		...{ id: 'class', schoolId: 'school', name: 'Class 8b', timeZone: 'America/Chicago' },
		...{ joinCode: 'BCD234', joinCodeExpiresAt: null, joining: 'open', naming: 'own' },
		...{ archivedAt: null, createdAt: 0, ...rest }
	};
	await insertClass(db, one);
	await insertClassTeacher(db, { classId: one.id, userId: teacherId, isOwner: true, addedAt: 0 });
	return one;
}

/** A learner in the class, called as the id says unless told otherwise. */
export async function aLearner(
	db: Db,
	given: { id?: string; name?: string; classId?: string; schoolId?: string } = {}
) {
	const { id = 'ana', name = id, classId = 'class', schoolId = 'school' } = given;
	await insertUser(db, { id, role: 'learner', name, schoolId, createdAt: 0 });
	const enrollment = { classId, userId: id, nameKey: nameKey(name), support: {}, joinedAt: 0 };
	await insertEnrollment(db, { ...enrollment, state: 'active' });
	return id;
}
