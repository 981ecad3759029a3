import type { Person } from '$lib/domain/accounts/role';
import type { Db } from '../db/schema';
import { PERSON_COLUMNS, toPerson } from './users';

/** Somebody with an account, and what they sign in with. */
export interface Credentials {
	person: Person;
	/** Null for learners who sign in through their class. */
	login: string | null;
	email: string | null;
	secretHash: string | null;
}

type Row = Parameters<typeof toPerson>[0] & {
	login: string | null;
	email: string | null;
	secretHash: string | null;
};

const COLUMNS = [
	...PERSON_COLUMNS,
	'user.login',
	'user.email',
	'user.secret_hash as secretHash'
] as const;

const toCredentials = (row: Row): Credentials => {
	const { login, email, secretHash } = row;
	return { person: toPerson(row), login, email, secretHash };
};

export async function findCredentials(db: Db, userId: string): Promise<Credentials | undefined> {
	const row = await people(db).where('user.id', '=', userId).executeTakeFirst();
	return row && toCredentials(row);
}

export async function findCredentialsByLogin(
	db: Db,
	login: string
): Promise<Credentials | undefined> {
	const row = await people(db).where('user.login', '=', login).executeTakeFirst();
	return row && toCredentials(row);
}

/** Everybody who signs in with this name or gave this e-mail address; a family may share one. */
export async function listCredentials(db: Db, loginOrEmail: string): Promise<Credentials[]> {
	const rows = await people(db)
		.where('user.login', 'is not', null)
		.where((eb) =>
			eb.or([eb('user.login', '=', loginOrEmail), eb('user.email', '=', loginOrEmail)])
		)
		.orderBy('user.id')
		.execute();
	return rows.map(toCredentials);
}

/** The learner with this name in the class with this code. */
export async function findCredentialsInClass(
	db: Db,
	{ classId, nameKey }: { classId: string; nameKey: string }
): Promise<Credentials | undefined> {
	const row = await people(db)
		.innerJoin('enrollment', 'enrollment.user_id', 'user.id')
		.where('enrollment.class_id', '=', classId)
		.where('enrollment.name_key', '=', nameKey)
		.executeTakeFirst();
	return row && toCredentials(row);
}

/** The class of a card; a card stays good when nobody can join any more. */
export async function findClassIdByCode(db: Db, joinCode: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('class')
		.where('join_code', '=', joinCode)
		.select('id')
		.executeTakeFirst();
	return row?.id;
}

export async function updateSecret(db: Db, userId: string, secretHash: string): Promise<void> {
	await db.updateTable('user').set({ secret_hash: secretHash }).where('id', '=', userId).execute();
}

/** What somebody is called; self-learners sign in with it, so theirs changes with it. */
export async function updateName(
	db: Db,
	userId: string,
	{ name, login }: { name: string; login?: string }
): Promise<void> {
	await db
		.updateTable('user')
		.set(login === undefined ? { name } : { name, login })
		.where('id', '=', userId)
		.execute();
}

export async function updateEmail(db: Db, userId: string, email: string | null): Promise<void> {
	await db.updateTable('user').set({ email }).where('id', '=', userId).execute();
}

interface SelfLearner {
	id: string;
	name: string;
	login: string;
	email: string | null;
	secretHash: string;
}

/** A guest becomes a learner with the same row, so the practice is there; false if it is no guest. */
export async function updateGuestToLearner(db: Db, learner: SelfLearner): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('user')
		.set({
			role: 'learner',
			name: learner.name,
			login: learner.login,
			email: learner.email,
			secret_hash: learner.secretHash
		})
		.where('id', '=', learner.id)
		.where('role', '=', 'guest')
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

function people(db: Db) {
	return db.selectFrom('user').select(COLUMNS);
}
