import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { findTaughtClass } from '$lib/server/repositories/classes';
import { findTaughtAssignment } from '$lib/server/repositories/assignments';

interface Event<Params> {
	locals: App.Locals;
	params: Params;
}

/** The class of the address and its teacher; 404 when somebody else teaches it. */
export async function openClass({ locals, params }: Event<{ class: string }>) {
	const teacher = requireTeacher(locals);
	const taught = await findTaughtClass(app().db, teacher.id, params.class);
	return { teacher, taught: taught ?? error(404, m.assign_no_class()) };
}

/** The assignment of the address with its class; 404 when somebody else teaches it. */
export async function openAssignment(event: Event<{ class: string; assignment: string }>) {
	const { teacher, taught } = await openClass(event);
	const at = { teacherId: teacher.id, classId: taught.id, id: event.params.assignment };
	const assignment = await findTaughtAssignment(app().db, at);
	return { teacher, taught, assignment: assignment ?? error(404, m.assign_missing()) };
}
