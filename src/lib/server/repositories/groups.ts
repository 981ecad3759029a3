import type { Db } from '../db/schema';

/** Some of a class, to give something to. */
export interface Group {
	id: string;
	name: string;
	members: string[];
}

/** The groups of a class by name, with the ids of their members. */
export async function listGroups(db: Db, classId: string): Promise<Group[]> {
	const groups = await db
		.selectFrom('learner_group')
		.where('class_id', '=', classId)
		.orderBy('name')
		.select(['id', 'name'])
		.execute();
	const members = await db
		.selectFrom('group_member')
		.innerJoin('learner_group', 'learner_group.id', 'group_member.group_id')
		.where('learner_group.class_id', '=', classId)
		.select(['group_id', 'user_id'])
		.execute();
	return groups.map((group) => ({
		...group,
		members: members.filter((row) => row.group_id === group.id).map((row) => row.user_id)
	}));
}

/** A group of that class; undefined for those of other classes too. */
export async function findGroup(
	db: Db,
	classId: string,
	groupId: string
): Promise<{ id: string; name: string } | undefined> {
	return db
		.selectFrom('learner_group')
		.where('class_id', '=', classId)
		.where('id', '=', groupId)
		.select(['id', 'name'])
		.executeTakeFirst();
}

export async function insertGroup(
	db: Db,
	{ id, classId, name }: { id: string; classId: string; name: string }
): Promise<void> {
	await db.insertInto('learner_group').values({ id, class_id: classId, name }).execute();
}

export async function updateGroupName(db: Db, groupId: string, name: string): Promise<void> {
	await db.updateTable('learner_group').set({ name }).where('id', '=', groupId).execute();
}

/** Delete a group; its members stay in the class, assignments lose it. */
export async function deleteGroup(db: Db, groupId: string): Promise<void> {
	await db.deleteFrom('assignment_target').where('group_id', '=', groupId).execute();
	await db.deleteFrom('group_member').where('group_id', '=', groupId).execute();
	await db.deleteFrom('learner_group').where('id', '=', groupId).execute();
}

/** Whoever was in a group before is in it no longer, unless named again. */
export async function replaceMembers(
	db: Db,
	groupId: string,
	userIds: readonly string[]
): Promise<void> {
	await db.deleteFrom('group_member').where('group_id', '=', groupId).execute();
	if (userIds.length === 0) return;
	const rows = userIds.map((userId) => ({ group_id: groupId, user_id: userId }));
	await db.insertInto('group_member').values(rows).execute();
}
