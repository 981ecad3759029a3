import { sql, type RawBuilder } from 'kysely';
import type { Database, Db } from '../db/schema';
import { insertClassTeacher } from './classes';

interface Copy {
	/** The classes to copy, with learners and all work in assignments. */
	classIds: readonly string[];
	/** Counted from 1: every copy of a row has an id of its own by it. */
	copy: number;
	teacherId: string;
	/** What the copy of class number n (from 0) is called. */
	nameOf: (n: number) => string;
}

/** The columns that name something which is copied too. */
const NAMES: [table: keyof Database, ids: string[]][] = [
	['user', ['id']],
	['class', ['id']],
	['enrollment', ['class_id', 'user_id']],
	['assignment', ['id', 'class_id']],
	['attempt', ['id', 'user_id', 'assignment_id', 'topic']],
	['response', ['id', 'attempt_id']],
	['evidence', ['response_id', 'user_id', 'assignment_id']],
	['skill_state', ['user_id', 'scope']]
];

/** What a copy has no second one of. */
const WITHOUT = ['join_code', 'login', 'email', 'secret_hash', 'card_token_hash'];

/**
 * Copies of whole classes, by statements that never leave the database: for a school of millions of
 * answers. Rows get the number of the copy in place of the first eight digits of their ids.
 */
export async function copyClasses(db: Db, { classIds, copy, teacherId, nameOf }: Copy) {
	const prefix = copy.toString(16).padStart(8, '0');
	await db.transaction().execute(async (tx) => {
		for (const [table, ids] of NAMES) {
			const columns = await columnsOf(tx, table);
			const values = columns.map((name) => copied(name, ids, prefix));
			await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
				select ${sql.join(values)} from ${sql.table(table)}
				where ${rowsOf(table, classIds)}`.execute(tx);
		}
		for (const [n, id] of classIds.entries()) {
			const classId = prefix + id.slice(8);
			await tx
				.updateTable('class')
				.set({ name: nameOf(n) })
				.where('id', '=', classId)
				.execute();
			await insertClassTeacher(tx, { classId, userId: teacherId, isOwner: true, addedAt: 0 });
		}
	});
}

async function columnsOf(db: Db, table: keyof Database): Promise<string[]> {
	const row = await db.selectFrom(table).selectAll().limit(1).executeTakeFirst();
	return Object.keys(row ?? {});
}

function copied(name: string, ids: readonly string[], prefix: string): RawBuilder<unknown> {
	if (WITHOUT.includes(name)) return sql`null`;
	if (!ids.includes(name)) return sql.ref(name);
	const after = (start: number) => sql`${prefix} || substr(${sql.ref(name)}, ${sql.lit(start)})`;
	if (name === 'topic') return sql`'assignment:' || ${after('assignment:'.length + 9)}`;
	if (name === 'scope') return sql`case when scope = 'all' then scope else ${after(9)} end`;
	return after(9);
}

function rowsOf(table: keyof Database, classIds: readonly string[]): RawBuilder<unknown> {
	const classes = sql.join(classIds);
	const learners = sql`select user_id from enrollment where class_id in (${classes})`;
	const assignments = sql`select id from assignment where class_id in (${classes})`;
	if (table === 'user') return sql`id in (${learners})`;
	if (table === 'class') return sql`id in (${classes})`;
	if (table === 'enrollment' || table === 'assignment') return sql`class_id in (${classes})`;
	if (table === 'skill_state') return sql`user_id in (${learners})`;
	if (table === 'response')
		return sql`attempt_id in (select id from attempt where assignment_id in (${assignments}))`;
	return sql`assignment_id in (${assignments})`;
}
