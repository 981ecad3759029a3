import { fail } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { siteAddress, siteName } from '$lib/server/http/site-address';
import { cardsForm } from '$lib/forms/class-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { listEnrollments } from '$lib/server/repositories/enrollments';
import { listCardLearners } from '$lib/server/repositories/learners';
import { issueCards } from '$lib/server/services/issue-cards';
import { showCards } from '../../../../show-cards';
import { taughtOr404 } from '../taught';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { taught } = await taughtOr404(event);
	const chosen = event.url.searchParams.getAll('who');
	const roster = await listEnrollments(app().db, taught.id);
	const ids = roster.map(({ userId }) => userId);
	const ours = await listCardLearners(app().db, taught.schoolId, ids);
	return {
		requestId: randomUUID(),
		learners: roster.map(({ userId, name }) => ({
			...{ userId, name, hasOwn: !ours.includes(userId) },
			isChosen: chosen.length === 0 || chosen.includes(userId)
		}))
	};
};

export const actions: Actions = {
	/** Make new words, and show them this once: the answer is the page to print. */
	default: async (event) => {
		const { taught, change } = await taughtOr404(event);
		const form = parseForm(cardsForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.roster_nobody() });
		const { who: userIds, requestId } = form.data;
		const issued = await issueCards(app().db, { ...change, userIds, requestId });
		if (!issued.ok) return fail(409, { problem: m.cards_shown_already() });
		event.setHeaders({ 'cache-control': 'no-store' });
		const cards = showCards(issued.value, taught, siteAddress(event.url));
		return { made: { cards, host: siteName(event.url) } };
	}
};
