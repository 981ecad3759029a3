import type { Generated } from 'kysely';
import type { Role } from '$lib/domain/accounts/role';
import type { SignUp } from '$lib/domain/accounts/sign-up';

/** Rows of people: who they are and how they come in. */
export interface PeopleTables {
	school: SchoolTable;
	user: UserTable;
	session: SessionTable;
	lesson_done: LessonDoneTable;
}

interface SchoolTable {
	id: string;
	name: string;
	sign_up: SignUp;
	/** What new teachers type while `sign_up` is "code". */
	teacher_code: string;
	/** Finished classes are erased after so many months; null keeps them. */
	retention_months: number | null;
	/** 1: teachers set up a second factor before they do anything else. */
	needs_factor: Generated<number>;
	created_at: number;
}

interface UserTable {
	id: string;
	/** Null for guests and self-learners. */
	school_id: string | null;
	role: Role;
	is_admin: number;
	is_operator: number;
	/** As it is shown; empty for guests. */
	name: string;
	/** What teachers and self-learners sign in with, lower case; null for others. */
	login: string | null;
	email: string | null;
	/** argon2id of a password or of three words. */
	secret_hash: string | null;
	/** SHA-256 of the token in the link on a sign-in card. */
	card_token_hash: string | null;
	created_at: number;
}

interface SessionTable {
	/** SHA-256 of what the cookie holds. */
	token_hash: string;
	user_id: string;
	expires_at: number;
	/** Null for guests and for sign-ins from before these were kept; so are the next two. */
	created_at: number | null;
	/** By the hour: when somebody worked to the minute is nobody's business. */
	last_used_at: number | null;
	/** What the browser calls itself, cut to 200 characters. */
	user_agent: string | null;
}

interface LessonDoneTable {
	user_id: string;
	lesson_id: string;
	done_at: number;
}
