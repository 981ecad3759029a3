import { v7 as newId } from 'uuid';
import { dealCode } from '$lib/domain/accounts/short-code';
import type { Person } from '$lib/domain/accounts/role';
import { ok, refuse, type Result } from '$lib/domain/result';
import { hashSecret } from '../auth/secret';
import { hashToken, secureRandom } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { deleteLink, findLink } from '../repositories/links';
import { insertSchool } from '../repositories/schools';
import { hasTeacher } from '../repositories/teachers';
import { insertUser } from '../repositories/users';
import { tellOnce } from './tell-once';

interface SetUp {
	token: string;
	name: string;
	login: string;
	password: string;
	school: string;
	requestId: string;
	now: number;
}

type First = Pick<Person, 'id' | 'role'>;

/**
 * Make the school and its first teacher, who looks after school and installation. The link is
 * used up in the same transaction: of two people at once one wins.
 */
export async function setUpSchool(
	db: Db,
	{ token, name, login, password, school, requestId, now }: SetUp
): Promise<Result<First, 'link-gone' | 'told-already'>> {
	const secretHash = await hashSecret(password);
	const request = { requestId, verb: 'set up', userId: null, now };
	return tellOnce(db, request, async (tx): Promise<Result<First, 'link-gone'>> => {
		const isMine = (await isSetUpLink(tx, token, now)) && (await deleteLink(tx, hashToken(token)));
		if (!isMine || (await hasTeacher(tx))) return refuse('link-gone');
		const schoolId = newId();
		await insertSchool(tx, {
			...{ id: schoolId, name: school, signUp: 'code', teacherCode: dealCode(secureRandom) },
			...{ retentionMonths: null, createdAt: now }
		});
		const first = { id: newId(), role: 'teacher' } as const;
		const rights = { isAdmin: true, isOperator: true };
		await insertUser(tx, {
			...first,
			...rights,
			name,
			login,
			schoolId,
			secretHash,
			createdAt: now
		});
		const event = { schoolId, actorId: first.id, subjectId: first.id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'account-created' });
		return ok(first);
	});
}

/** Whether a set-up link still works. */
export async function isSetUpLink(db: Db, token: string, now: number): Promise<boolean> {
	const link = await findLink(db, { tokenHash: hashToken(token), purpose: 'set-up', now });
	return link !== undefined;
}
