import { v7 as newId } from 'uuid';
import { dealGroups, nameGroups } from '$lib/domain/classes/deal-groups';
import { seededRandom } from '$lib/domain/random';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import type { Class } from '../repositories/classes';
import { listEnrollments } from '../repositories/enrollments';
import {
	deleteGroup,
	findGroup,
	insertGroup,
	listGroups,
	replaceMembers,
	updateGroupName
} from '../repositories/groups';
import { doOnce } from './do-once';

interface Change {
	taught: Class;
	teacherId: string;
	now: number;
}

/** A group without members, once for a request; a name is given once in a class. */
export async function createGroup(
	db: Db,
	{ name, requestId, ...change }: Change & { name: string; requestId: string }
): Promise<Result<null, 'name-taken'>> {
	const { taught, teacherId: userId, now } = change;
	const made = await doOnce(
		db,
		{ requestId, verb: `group ${taught.id} ${name}`, userId, now },
		async (tx) => {
			if (await isTaken(tx, taught, name)) return null;
			await insertGroup(tx, { id: newId(), classId: taught.id, name });
			await note(tx, change);
			return 'made';
		}
	);
	return made ? ok(null) : refuse('name-taken');
}

type Of = Change & { groupId: string };

/** Call a group otherwise. */
export async function renameGroup(
	db: Db,
	{ name, groupId, ...change }: Of & { name: string }
): Promise<Result<null, 'name-taken' | 'no-such-group'>> {
	const { taught } = change;
	return db
		.transaction()
		.execute(async (tx): Promise<Result<null, 'name-taken' | 'no-such-group'>> => {
			const group = await findGroup(tx, taught.id, groupId);
			if (!group) return refuse('no-such-group');
			if (name !== group.name && (await isTaken(tx, taught, name))) return refuse('name-taken');
			await updateGroupName(tx, groupId, name);
			await note(tx, change);
			return ok(null);
		});
}

/** Delete a group; learners and work stay. Gone already is gone. */
export async function removeGroup(db: Db, { groupId, ...change }: Of): Promise<void> {
	await db.transaction().execute(async (tx) => {
		if (!(await findGroup(tx, change.taught.id, groupId))) return;
		await deleteGroup(tx, groupId);
		await note(tx, change);
	});
}

/** Who is in which group, as the whole table was sent: "group:learner" for each tick. */
export async function assignMembers(
	db: Db,
	{ ticks, ...change }: Change & { ticks: readonly string[] }
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		const learners = await learnerIds(tx, change.taught);
		for (const { id } of await listGroups(tx, change.taught.id)) {
			const members = learners.filter((learner) => ticks.includes(`${id}:${learner}`));
			await replaceMembers(tx, id, members);
		}
		await note(tx, change);
	});
}

interface Deal extends Change {
	count: number;
	nameOf: (n: number) => string;
	/** Also the seed: the same request deals the same. */
	requestId: string;
}

/** Deal the class into new groups of even size. */
export async function dealIntoGroups(
	db: Db,
	{ count, nameOf, requestId, ...change }: Deal
): Promise<void> {
	const { taught, teacherId, now } = change;
	await doOnce(db, { requestId, verb: `deal ${taught.id}`, userId: teacherId, now }, async (tx) => {
		const known = await listGroups(tx, taught.id);
		const names = nameGroups(count, new Set(known.map(({ name }) => name)), nameOf);
		const hands = dealGroups(await learnerIds(tx, taught), count, seededRandom(requestId));
		for (const [place, name] of names.entries()) {
			const id = newId();
			await insertGroup(tx, { id, classId: taught.id, name });
			await replaceMembers(tx, id, hands[place] ?? []);
		}
		await note(tx, change);
		return 'dealt';
	});
}

async function learnerIds(tx: Db, { id }: Class): Promise<string[]> {
	const roster = await listEnrollments(tx, id);
	return roster.filter(({ state }) => state === 'active').map(({ userId }) => userId);
}

async function isTaken(tx: Db, { id }: Class, name: string): Promise<boolean> {
	return (await listGroups(tx, id)).some((group) => group.name === name);
}

async function note(tx: Db, { taught, teacherId, now }: Change): Promise<void> {
	const { id: classId, schoolId } = taught;
	const event = { schoolId, classId, actorId: teacherId, at: now };
	await insertAuditEvent(tx, { ...event, action: 'class-changed', detail: { groups: true } });
}
