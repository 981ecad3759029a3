/** A guest practices without an account; a learner has a name and three words; a teacher a password. */
export const ROLES = ['guest', 'learner', 'teacher'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking, as every guard and every page needs to know. */
export interface Person {
	id: string;
	role: Role;
	/** As it is shown; empty for guests. */
	name: string;
	/** Null for guests and self-learners. */
	schoolId: string | null;
	/** Looks after a school: sign-up, retention, who did what. */
	isAdmin: boolean;
	/** Looks after the installation. */
	isOperator: boolean;
}
