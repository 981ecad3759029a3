import { fail } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { siteAddress, siteName } from '$lib/server/http/site-address';
import { judgeRoster, MAX_LEARNERS, readRoster } from '$lib/domain/classes/roster';
import { addLearnersForm, rosterForm } from '$lib/forms/class-forms';
import { parseForm } from '$lib/forms/parse-form';
import { refuseField } from '$lib/forms/refuse-field';
import { app } from '$lib/server/app';
import { listNameKeys } from '$lib/server/repositories/enrollments';
import { addLearners } from '$lib/server/services/add-learners';
import { isAbusive } from '$lib/server/services/is-abusive';
import { decodeText, parseTable } from '$lib/server/services/read-roster-file';
import { showCards } from '../../../../../show-cards';
import { taughtOr404 } from '../../taught';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await taughtOr404(event);
	return { requestId: randomUUID() };
};

const REFUSED = {
	'name-taken': m.roster_add_taken,
	'class-full': m.roster_full,
	'told-already': m.cards_shown_already
};

/** The most lines that are looked at: a class twice over, so that nobody's list is cut short. */
const MAX_LINES = 2 * MAX_LEARNERS;

export const actions: Actions = {
	/** Say of each line what it would come to; nothing is kept yet. */
	preview: async (event) => {
		const { taught } = await taughtOr404(event);
		const form = parseForm(rosterForm, await event.request.formData());
		if (!form.ok) return fail(400, form);
		const { list, file } = form.data;
		const fromFile =
			file && file.size > 0 ? decodeText(new Uint8Array(await file.arrayBuffer())) : '';
		if (fromFile === null) return fail(400, refuseField('list', list, m.roster_list_binary()));
		const lines = readRoster(parseTable(fromFile || list)).slice(0, MAX_LINES);
		if (lines.length === 0) return fail(400, refuseField('list', list, m.roster_list_empty()));
		const taken = await listNameKeys(app().db, taught.id);
		return { values: { list }, rows: judgeRoster(lines, { taken, isAbusive }) };
	},

	/** Make the learners that are still ticked, and show their cards once. */
	add: async (event) => {
		const { taught, change } = await taughtOr404(event);
		const form = parseForm(addLearnersForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.roster_add_none() });
		const { learner: names, requestId } = form.data;
		const added = await addLearners(app().db, { ...change, names, requestId });
		if (!added.ok) return fail(409, { problem: REFUSED[added.reason]() });
		event.setHeaders({ 'cache-control': 'no-store' });
		const cards = showCards(added.value, taught, siteAddress(event.url));
		return { made: { cards, host: siteName(event.url) } };
	}
};
