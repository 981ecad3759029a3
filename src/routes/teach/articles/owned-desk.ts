import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { readDesk } from '$lib/server/services/read-desk';

/** The article of the address with its desk, and who asks; 404 when it is not theirs to work with. */
export async function deskOr404({
	locals,
	params
}: {
	locals: App.Locals;
	params: { article: string };
}) {
	const teacher = requireTeacher(locals);
	const open = await readDesk(app().db, teacher, params.article);
	return { teacher, open: open ?? error(404, m.articles_missing()) };
}
