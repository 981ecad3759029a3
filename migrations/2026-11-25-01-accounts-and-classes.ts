import { sql, type Kysely } from 'kysely';

// A migration is frozen once merged, so it knows no table types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyDb = Kysely<any>;

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * People, classes and assignments. A guest becomes a user without a name, so that practice done
 * before there was an account needs no moving: the row is given a name instead.
 */
export async function up(db: AnyDb): Promise<void> {
	await createPeople(db);
	await createClasses(db);
	await createAssignments(db);
	await createProtocols(db);
	await moveGuests(db);
	await rebuildAttempts(db);
	await rebuildLessonsDone(db);
	await db.schema.dropTable('guest').execute();
	for (const [table, ...columns] of INDEXES)
		await db.schema
			.createIndex(`${table}_by_${columns.join('_')}`)
			.on(table)
			.columns(columns)
			.execute();
}

const INDEXES: [table: string, ...columns: string[]][] = [
	['user', 'school_id'],
	['session', 'user_id'],
	['session', 'expires_at'],
	['class', 'school_id'],
	['class_teacher', 'user_id'],
	['enrollment', 'user_id'],
	['learner_group', 'class_id'],
	['group_member', 'user_id'],
	['saved_quiz', 'school_id'],
	['saved_quiz', 'owner_id'],
	['saved_quiz', 'quiz_id'],
	['assignment', 'class_id'],
	['assignment', 'quiz_id'],
	['assignment', 'saved_quiz_id'],
	['assignment', 'created_by'],
	['assignment_target', 'assignment_id'],
	['assignment_target', 'group_id'],
	['assignment_target', 'user_id'],
	['attempt', 'quiz_id'],
	['attempt', 'assignment_id'],
	['link', 'subject_id'],
	['link', 'expires_at'],
	['rate_limit', 'resets_at'],
	['request_log', 'at'],
	['audit_event', 'class_id', 'at'],
	['audit_event', 'school_id', 'at'],
	['audit_event', 'actor_id']
];

async function createPeople(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('school')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('sign_up', 'text', (c) => c.notNull())
		.addColumn('teacher_code', 'text', (c) => c.notNull().unique())
		.addColumn('retention_months', 'integer')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('user')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('school_id', 'text', (c) => c.references('school.id'))
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('is_admin', 'integer', (c) => c.notNull().defaultTo(0))
		.addColumn('is_operator', 'integer', (c) => c.notNull().defaultTo(0))
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('login', 'text', (c) => c.unique())
		.addColumn('email', 'text')
		.addColumn('secret_hash', 'text')
		.addColumn('card_token_hash', 'text', (c) => c.unique())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('session')
		.addColumn('token_hash', 'text', (c) => c.primaryKey())
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('expires_at', 'bigint', (c) => c.notNull())
		.execute();
}

async function createClasses(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('class')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('school_id', 'text', (c) => c.notNull().references('school.id'))
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('time_zone', 'text', (c) => c.notNull())
		.addColumn('join_code', 'text', (c) => c.unique())
		.addColumn('join_code_expires_at', 'bigint')
		.addColumn('joining', 'text', (c) => c.notNull())
		.addColumn('naming', 'text', (c) => c.notNull())
		.addColumn('archived_at', 'bigint')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('class_teacher')
		.addColumn('class_id', 'text', (c) => c.notNull().references('class.id'))
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('is_owner', 'integer', (c) => c.notNull())
		.addColumn('added_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('class_teacher_key', ['class_id', 'user_id'])
		.execute();
	await db.schema
		.createTable('enrollment')
		.addColumn('class_id', 'text', (c) => c.notNull().references('class.id'))
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('name_key', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('support', 'text', (c) => c.notNull())
		.addColumn('joined_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('enrollment_key', ['class_id', 'user_id'])
		.addUniqueConstraint('enrollment_name', ['class_id', 'name_key'])
		.execute();
	await db.schema
		.createTable('learner_group')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('class_id', 'text', (c) => c.notNull().references('class.id'))
		.addColumn('name', 'text', (c) => c.notNull())
		.addUniqueConstraint('learner_group_name', ['class_id', 'name'])
		.execute();
	await db.schema
		.createTable('group_member')
		.addColumn('group_id', 'text', (c) => c.notNull().references('learner_group.id'))
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addPrimaryKeyConstraint('group_member_key', ['group_id', 'user_id'])
		.execute();
}

async function createAssignments(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('saved_quiz')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('school_id', 'text', (c) => c.notNull().references('school.id'))
		.addColumn('owner_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('quiz_id', 'text', (c) => c.notNull().references('quiz.id'))
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('updated_at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('assignment')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('class_id', 'text', (c) => c.notNull().references('class.id'))
		.addColumn('saved_quiz_id', 'text', (c) => c.references('saved_quiz.id').onDelete('set null'))
		.addColumn('quiz_id', 'text', (c) => c.notNull().references('quiz.id'))
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('is_for_all', 'integer', (c) => c.notNull())
		.addColumn('opens_at', 'bigint')
		.addColumn('due_at', 'bigint')
		.addColumn('late_rule', 'text', (c) => c.notNull())
		.addColumn('attempts_allowed', 'integer')
		.addColumn('keep', 'text', (c) => c.notNull())
		.addColumn('feedback', 'text', (c) => c.notNull())
		.addColumn('is_shuffled', 'integer', (c) => c.notNull())
		.addColumn('created_by', 'text', (c) => c.references('user.id').onDelete('set null'))
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('closed_at', 'bigint')
		.execute();
	await db.schema
		.createTable('assignment_target')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('assignment_id', 'text', (c) => c.notNull().references('assignment.id'))
		.addColumn('group_id', 'text', (c) => c.references('learner_group.id'))
		.addColumn('user_id', 'text', (c) => c.references('user.id'))
		.execute();
}

/** What is kept about requests and about who did what. */
async function createProtocols(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('link')
		.addColumn('token_hash', 'text', (c) => c.primaryKey())
		.addColumn('purpose', 'text', (c) => c.notNull())
		.addColumn('subject_id', 'text')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('expires_at', 'bigint')
		.execute();
	await db.schema
		.createTable('rate_limit')
		.addColumn('key', 'text', (c) => c.primaryKey())
		.addColumn('points', 'integer', (c) => c.notNull())
		.addColumn('resets_at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('request_log')
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('user_id', 'text', (c) => c.notNull())
		.addColumn('outcome', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('request_log_key', ['id', 'user_id'])
		.execute();
	await db.schema
		.createTable('audit_event')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('school_id', 'text')
		.addColumn('class_id', 'text')
		.addColumn('actor_id', 'text')
		.addColumn('action', 'text', (c) => c.notNull())
		.addColumn('subject_id', 'text')
		.addColumn('detail', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.execute();
}

async function moveGuests(db: AnyDb): Promise<void> {
	await sql`insert into "user" (id, role, name, created_at)
		select id, 'guest', '', created_at from guest`.execute(db);
	await sql`insert into session (token_hash, user_id, expires_at)
		select token_hash, id, created_at + ${sql.lit(YEAR_MS)} from guest`.execute(db);
}

/** Built anew beside the old tables, so that the same statements run on every database. */
async function rebuildAttempts(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('attempt_3')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('quiz_id', 'text', (c) => c.notNull().references('quiz.id'))
		.addColumn('assignment_id', 'text', (c) => c.references('assignment.id'))
		.addColumn('topic', 'text', (c) => c.notNull())
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('started_at', 'bigint', (c) => c.notNull())
		.addColumn('hand_in_id', 'text')
		.addColumn('handed_in_at', 'bigint')
		.addColumn('help_at', 'bigint')
		.addUniqueConstraint('attempt_user_topic_number', ['user_id', 'topic', 'number'])
		.execute();
	await sql`insert into attempt_3 (id, user_id, quiz_id, topic, number, started_at)
		select id, guest_id, quiz_id, topic, number, started_at from attempt`.execute(db);

	await db.schema
		.createTable('response_3')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('attempt_id', 'text', (c) => c.notNull().references('attempt_3.id'))
		.addColumn('exercise_id', 'text', (c) => c.notNull())
		.addColumn('tok_ver', 'integer', (c) => c.notNull())
		.addColumn('answer', 'text', (c) => c.notNull())
		.addColumn('rev', 'integer', (c) => c.notNull())
		.addColumn('save_id', 'text', (c) => c.notNull())
		.addColumn('started_at', 'bigint', (c) => c.notNull())
		.addColumn('saved_at', 'bigint', (c) => c.notNull())
		.addColumn('hand_in_id', 'text')
		.addColumn('handed_in_at', 'bigint')
		.addColumn('result', 'text')
		.addColumn('hinted_at', 'bigint')
		.addUniqueConstraint('response_of_exercise', ['attempt_id', 'exercise_id'])
		.execute();
	await sql`insert into response_3 select id, attempt_id, exercise_id, tok_ver, answer, rev,
		save_id, started_at, coalesce(handed_in_at, started_at), hand_in_id, handed_in_at, result,
		hinted_at from response`.execute(db);

	await db.schema
		.createTable('response_save_3')
		.addColumn('response_id', 'text', (c) => c.notNull().references('response_3.id'))
		.addColumn('save_id', 'text', (c) => c.notNull())
		.addColumn('rev', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('response_save_of', ['response_id', 'save_id'])
		.execute();
	await sql`insert into response_save_3 select response_id, save_id, rev
		from response_save`.execute(db);

	for (const table of ['response_save', 'response', 'attempt']) {
		await db.schema.dropTable(table).execute();
		await db.schema.alterTable(`${table}_3`).renameTo(table).execute();
	}
}

async function rebuildLessonsDone(db: AnyDb): Promise<void> {
	await db.schema
		.createTable('lesson_done_2')
		.addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
		.addColumn('lesson_id', 'text', (c) => c.notNull())
		.addColumn('done_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('lesson_done_key', ['user_id', 'lesson_id'])
		.execute();
	await sql`insert into lesson_done_2 select guest_id, lesson_id, done_at
		from lesson_done`.execute(db);
	await db.schema.dropTable('lesson_done').execute();
	await db.schema.alterTable('lesson_done_2').renameTo('lesson_done').execute();
}
