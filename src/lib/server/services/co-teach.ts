import { ok, refuse, type Result } from '$lib/domain/result';
import { hashToken, newToken } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { deleteCoTeacher, listClassTeachers } from '../repositories/class-teachers';
import {
	findClass,
	findTaughtClass,
	insertClassTeacher,
	type Class
} from '../repositories/classes';
import { deleteLinksTo, findLink, insertLink } from '../repositories/links';
import { tellOnce } from './tell-once';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

interface Offer {
	taught: Class;
	teacherId: string;
	requestId: string;
	now: number;
}

/**
 * A link with which colleagues come to teach a class, for a week. Returns its token, told once
 * for a request.
 */
export async function offerCoTeaching(
	db: Db,
	{ taught, teacherId, requestId, now }: Offer
): Promise<Result<string, 'told-already'>> {
	return tellOnce(
		db,
		{ requestId, verb: `offer ${taught.id}`, userId: teacherId, now },
		async (tx) => {
			const token = newToken();
			await insertLink(tx, {
				...{ tokenHash: hashToken(token), purpose: 'co-teach', subjectId: taught.id },
				...{ createdAt: now, expiresAt: now + WEEK_MS }
			});
			return ok(token);
		}
	);
}

/** From here on no link to this class works. */
export async function takeBackCoTeaching(db: Db, taught: Class): Promise<void> {
	await deleteLinksTo(db, 'co-teach', taught.id);
}

interface Ask {
	token: string;
	teacher: { id: string; schoolId: string };
	now: number;
}

/** The class that a link offers to a teacher of the same school, and whether she teaches it already. */
export async function findOffer(
	db: Db,
	{ token, teacher, now }: Ask
): Promise<Result<{ offered: Class; isMine: boolean }, 'unknown-link'>> {
	const link = await findLink(db, { tokenHash: hashToken(token), purpose: 'co-teach', now });
	const offered = link?.subjectId ? await findClass(db, link.subjectId) : undefined;
	if (!offered || offered.schoolId !== teacher.schoolId) return refuse('unknown-link');
	const mine = await findTaughtClass(db, teacher.id, offered.id);
	return ok({ offered, isMine: mine !== undefined });
}

/** Teach the class from here on. Returns its id. */
export async function acceptOffer(db: Db, ask: Ask): Promise<Result<string, 'unknown-link'>> {
	return db.transaction().execute(async (tx): Promise<Result<string, 'unknown-link'>> => {
		const found = await findOffer(tx, ask);
		if (!found.ok) return found;
		const { offered, isMine } = found.value;
		if (isMine) return ok(offered.id);
		const { teacher, now } = ask;
		const row = { classId: offered.id, userId: teacher.id, isOwner: false, addedAt: now };
		await insertClassTeacher(tx, row);
		const event = { schoolId: offered.schoolId, classId: offered.id, subjectId: teacher.id };
		await insertAuditEvent(tx, { ...event, actorId: teacher.id, action: 'teacher-added', at: now });
		return ok(offered.id);
	});
}

interface Remove {
	taught: Class;
	/** Who asks: the owner for a colleague, or a co-teacher for herself. */
	teacherId: string;
	userId: string;
	now: number;
}

/** Let a co-teacher go. The owner stays: a class always has one. */
export async function removeTeacher(
	db: Db,
	{ taught, teacherId, userId, now }: Remove
): Promise<Result<null, 'not-allowed'>> {
	return db.transaction().execute(async (tx): Promise<Result<null, 'not-allowed'>> => {
		const [owner] = await listClassTeachers(tx, taught.id);
		const mayAsk = teacherId === userId || (owner?.isOwner && owner.userId === teacherId);
		if (!mayAsk) return refuse('not-allowed');
		if (!(await deleteCoTeacher(tx, { classId: taught.id, userId }))) return refuse('not-allowed');
		const event = { schoolId: taught.schoolId, classId: taught.id, subjectId: userId };
		await insertAuditEvent(tx, {
			...{ ...event, actorId: teacherId },
			...{ action: 'teacher-removed', at: now }
		});
		return ok(null);
	});
}
