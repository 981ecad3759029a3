import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import type { Person } from '$lib/domain/accounts/role';

/** A teacher always belongs to a school. */
export type Teacher = Person & { schoolId: string };

/** The teacher who is asking. The hook lets nobody else come this far; a mistake there ends here. */
export function requireTeacher({ user }: App.Locals): Teacher {
	if (user?.role !== 'teacher' || user.schoolId === null) error(403, m.error_not_yours());
	return { ...user, schoolId: user.schoolId };
}

/** Whoever looks after a school or the installation, and is asking. */
export function requireAdmin(locals: App.Locals): Teacher {
	const teacher = requireTeacher(locals);
	if (!teacher.isAdmin && !teacher.isOperator) error(403, m.error_not_yours());
	return teacher;
}

/** Whoever has an account and is asking: a learner or a teacher. */
export function requireAccount({ user }: App.Locals): Person {
	if (!user || user.role === 'guest') error(403, m.error_not_yours());
	return user;
}
