import type { Db } from '../db/schema';
import { parseAbout, parseSupport } from '../db/stored-json';
import { insertAuditEvent } from '../repositories/audit-events';
import { findAuthenticator } from '../repositories/authenticators';
import { listDeskRows } from '../repositories/desks';
import { listOnlyHere } from '../repositories/erase';
import { listEvidenceOf } from '../repositories/evidence';
import { listLessonsTaken } from '../repositories/lessons-done';
import { listPasskeys } from '../repositories/passkeys';
import * as data from '../repositories/person-data';
import { listSessions } from '../repositories/sessions';
import { countRecoveryCodes } from '../repositories/recovery-codes';
import { listStatesOf } from '../repositories/skill-states';
import { listAttemptsOf } from '../repositories/work-data';
import { exportWork, iso } from './export-work';
import { foldReviews } from './fold-reviews';
import { readShownEvidence } from './read-shown-evidence';

interface Ask {
	userId: string;
	/** Who asks: the person, or a teacher. */
	actorId: string;
	schoolId: string | null;
	now: number;
}

/**
 * A copy of everything that is stored about a person, in the shape that /about/privacy/data-map
 * describes. It holds nobody else's name and no hash. Undefined when there is no such person.
 */
export async function exportPerson(db: Db, { userId, actorId, schoolId, now }: Ask) {
	const profile = await data.readProfile(db, userId);
	if (!profile) return undefined;
	const isSelf = actorId === userId;
	const action = isSelf ? 'account-exported' : 'learner-exported';
	await insertAuditEvent(db, { schoolId, actorId, action, subjectId: userId, at: now });
	return {
		format: 'bluepencil-person',
		version: 1,
		exportedAt: iso(now),
		person: { ...profile, createdAt: iso(profile.createdAt) },
		...(await exportSignIns(db, userId)),
		...(await exportClasses(db, userId)),
		attempts: await exportWork(db, await listAttemptsOf(db, userId)),
		lessons: await exportLessons(db, userId),
		...(await exportSkills(db, userId)),
		reviews: await exportReviews(db, { userId, now }),
		log: await exportLog(db, userId)
	};
}

/**
 * A copy for a teacher: of a learner who is only in this class everything, of others what belongs
 * to the class. Undefined when the learner is not in it.
 */
export async function exportLearner(db: Db, ask: Ask & { classId: string }) {
	const { userId, classId } = ask;
	const memberships = await data.listMemberships(db, userId);
	if (!memberships.some((one) => one.classId === classId)) return undefined;
	const whole = await exportPerson(db, ask);
	const [only] = await listOnlyHere(db, classId, userId);
	if (!whole || only) return whole;
	const attempts = await listAttemptsOf(db, userId);
	const here = new Set(attempts.filter((one) => one.classId === classId).map(({ id }) => id));
	return {
		...whole,
		person: { ...whole.person, login: null, email: null },
		signIns: [],
		secondFactors: NONE,
		classes: whole.classes.filter((one) => one.classId === classId),
		attempts: whole.attempts.filter(({ id }) => here.has(id)),
		lessons: [],
		reviews: [],
		skills: whole.skills.filter((one) => one.scope === classId),
		evidence: whole.evidence.filter((one) => one.classId === classId),
		log: whole.log.filter((one) => one.classId === classId)
	};
}

/** What belongs to no class is no business of a teacher of one. */
const NONE = { appSince: null, recoveryCodes: 0, passkeys: [] };

/** Where somebody is signed in, and what she proves herself with beside the password. */
async function exportSignIns(db: Db, userId: string) {
	const sessions = await listSessions(db, userId);
	const app = await findAuthenticator(db, userId);
	const passkeys = await listPasskeys(db, userId);
	return {
		signIns: sessions.map(({ createdAt, lastUsedAt, userAgent, expiresAt }) => ({
			...{ beganAt: iso(createdAt), lastUsedAt: iso(lastUsedAt), browser: userAgent },
			endsAt: iso(expiresAt)
		})),
		secondFactors: {
			appSince: iso(app?.confirmedAt ?? null),
			recoveryCodes: await countRecoveryCodes(db, userId),
			passkeys: passkeys.map(({ name, createdAt, lastUsedAt }) => {
				return { name, createdAt: iso(createdAt), lastUsedAt: iso(lastUsedAt) };
			})
		}
	};
}

async function exportClasses(db: Db, userId: string) {
	const groups = await data.listGroupsOf(db, userId);
	const classes = (await data.listMemberships(db, userId)).map((one) => ({
		...one,
		support: parseSupport(one.support),
		joinedAt: iso(one.joinedAt),
		groups: groups.filter(({ classId }) => classId === one.classId).map(({ name }) => name)
	}));
	const teaches = (await data.listTeaching(db, userId)).map((one) => ({
		...one,
		isOwner: one.isOwner === 1,
		addedAt: iso(one.addedAt)
	}));
	const savedQuizzes = (await data.listSavedQuizzesOf(db, userId)).map((one) => ({
		...one,
		createdAt: iso(one.createdAt),
		updatedAt: iso(one.updatedAt)
	}));
	const assigned = (await data.listAssignedBy(db, userId)).map((one) => ({
		...one,
		createdAt: iso(one.createdAt)
	}));
	return { classes, teaches, savedQuizzes, assigned, articles: await exportArticles(db, userId) };
}

/** What somebody brought: each with its text and the places on its desk. */
async function exportArticles(db: Db, userId: string) {
	const articles = await data.listArticlesOf(db, userId);
	return Promise.all(
		articles.map(async ({ id, about, text }) => {
			const spans = (await listDeskRows(db, id)).flatMap(({ span }) => span ?? []);
			return { id, about: parseAbout(about), text, spans };
		})
	);
}

async function exportLessons(db: Db, userId: string) {
	const lessons = await listLessonsTaken(db, userId);
	return lessons.map(({ lessonId, doneAt }) => ({ lesson: lessonId, doneAt: iso(doneAt) }));
}

/** What has been worked out from the answers: for each skill, and for each answer. */
async function exportSkills(db: Db, userId: string) {
	const skills = (await listStatesOf(db, userId)).map(({ lastAt, ...one }) => {
		return { ...omitUser(one), lastAt: iso(lastAt) };
	});
	const evidence = (await listEvidenceOf(db, userId)).map(({ at, ...one }) => {
		return { ...omitUser(one), at: iso(at) };
	});
	return { skills, evidence };
}

/** When each skill comes back; worked out from the answers whose results may be seen. */
async function exportReviews(db: Db, { userId, now }: Pick<Ask, 'userId' | 'now'>) {
	const { evidence } = await readShownEvidence(db, userId, now);
	return [...foldReviews(evidence)].map(([element, { dueAt, reviewedAt, ...memory }]) => {
		return { element, dueAt: iso(dueAt), reviewedAt: iso(reviewedAt), ...memory };
	});
}

function omitUser<T extends { userId: string }>({ userId: _, ...rest }: T) {
	return rest;
}

/** Others stay unnamed: a copy of one person's data is about one person. */
async function exportLog(db: Db, userId: string) {
	const events = await data.listEventsAbout(db, userId);
	return events.map(({ at, action, classId, actorId }) => {
		const by = actorId === userId ? 'this person' : actorId ? 'somebody else' : 'the program';
		return { at: iso(at), action, classId, by };
	});
}
