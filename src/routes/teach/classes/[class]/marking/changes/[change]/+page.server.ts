import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { readKeyChange } from '$lib/server/services/read-key-change';
import { momentWords } from '$lib/ui/classes/time-words';
import { taughtOr404 } from '../../../taught';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, change } = await taughtOr404(event);
	const of = { teacherId: teacher.id, classId: taught.id, changeId: event.params.change };
	const told = await readKeyChange(app(), of);
	if (!told) error(404, m.change_missing());
	const clock = { timeZone: taught.timeZone, now: change.now };
	return { ...told, when: momentWords(told.change.at, clock) };
};
