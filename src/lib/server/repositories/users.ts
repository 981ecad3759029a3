import type { Person, Role } from '$lib/domain/accounts/role';
import type { Db } from '../db/schema';

export const PERSON_COLUMNS = [
	'user.id',
	'user.role',
	'user.name',
	'user.school_id',
	'user.is_admin',
	'user.is_operator'
] as const;

interface PersonRow {
	id: string;
	role: Role;
	name: string;
	school_id: string | null;
	is_admin: number;
	is_operator: number;
}

export function toPerson(row: PersonRow): Person {
	const { id, role, name, school_id: schoolId } = row;
	return {
		id,
		role,
		name,
		schoolId,
		isAdmin: row.is_admin === 1,
		isOperator: row.is_operator === 1
	};
}

export interface NewUser {
	id: string;
	role: Role;
	name: string;
	schoolId: string | null;
	isAdmin?: boolean;
	isOperator?: boolean;
	login?: string | null;
	email?: string | null;
	secretHash?: string | null;
	cardTokenHash?: string | null;
	createdAt: number;
}

export async function insertUser(db: Db, user: NewUser): Promise<void> {
	await db
		.insertInto('user')
		.values({
			id: user.id,
			role: user.role,
			name: user.name,
			school_id: user.schoolId,
			is_admin: user.isAdmin ? 1 : 0,
			is_operator: user.isOperator ? 1 : 0,
			login: user.login ?? null,
			email: user.email ?? null,
			secret_hash: user.secretHash ?? null,
			card_token_hash: user.cardTokenHash ?? null,
			created_at: user.createdAt
		})
		.execute();
}

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
	const row = await db
		.selectFrom('user')
		.where('id', '=', id)
		.select(PERSON_COLUMNS)
		.executeTakeFirst();
	return row && toPerson(row);
}

/** Delete somebody whose work, classes and sessions are gone already. */
export async function deleteUser(db: Db, id: string): Promise<void> {
	await db.deleteFrom('user').where('id', '=', id).execute();
}

/** Whether anybody is known here, a guest included. */
export async function hasAnybody(db: Db): Promise<boolean> {
	return (await db.selectFrom('user').select('id').limit(1).executeTakeFirst()) !== undefined;
}
