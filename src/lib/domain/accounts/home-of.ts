import type { Role } from './role';

const HOMES: Record<Role, string> = { teacher: '/teach', learner: '/learn', guest: '/desk' };

/** Where somebody begins after signing in. */
export function homeOf(role: Role): string {
	return HOMES[role];
}
