import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { findTaughtClass } from '$lib/server/repositories/classes';

/**
 * The class of this address, if the one who asks teaches it; a foreign one is not found, like one
 * that does not exist. For every load and every action: a layout protects neither.
 */
export async function taughtOr404({
	locals,
	params
}: {
	locals: App.Locals;
	params: { class: string };
}) {
	const teacher = requireTeacher(locals);
	const taught = await findTaughtClass(app().db, teacher.id, params.class);
	if (!taught) error(404, m.error_no_class());
	return { teacher, taught, change: { taught, teacherId: teacher.id, now: Date.now() } };
}
