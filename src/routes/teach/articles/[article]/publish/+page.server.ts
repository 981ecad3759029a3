import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { needsOf } from '$lib/domain/editing/needs';
import { quoteOf } from '$lib/domain/text/sentence-of';
import { onceForm } from '$lib/forms/once-form';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { checkOpen, publishKey } from '$lib/server/services/publish-key';
import { quizOfArticle } from '$lib/server/services/quiz-of-article';
import { roundName } from '$lib/ui/exercise-words';
import { deskOr404 } from '../../owned-desk';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, open } = await deskOr404(event);
	const check = checkOpen(open);
	const place = ({ id, start, end }: { id: string; start: number; end: number }) => ({
		...{ id, quote: quoteOf(open.document, { start, end }) }
	});
	const spanOf = (id: string) => open.spans.find((span) => span.id === id);
	return {
		requestId: randomUUID(),
		name: teacher.name,
		isReady: check.isReady,
		open: check.open.length,
		firstOpen: check.open[0]?.id ?? null,
		kept: check.kept,
		unfinished: check.unfinished.map(({ span }) => ({ ...place(span), needs: needsOf(span) })),
		problems: check.problems.flatMap(({ spanId, problem }) => {
			const span = spanOf(spanId);
			return span ? { ...place(span), problem } : [];
		}),
		halfReworded: check.halfReworded.map(place),
		rounds: check.rounds,
		exercises: check.exercises.map((exercise) =>
			roundName({
				name: exercise.id,
				isInverse: exercise.kind === 'mark' && exercise.find === 'no-claim'
			})
		),
		isPublished: open.article.keyVersionId !== null,
		isDone: event.url.searchParams.has('done')
	};
};

export const actions: Actions = {
	publish: async (event) => {
		const { teacher, open } = await deskOr404(event);
		const { name } = teacher;
		const signature = { alone: name, afterDraft: m.edit_signed_drafted({ name }) };
		const ask = { editor: teacher, articleId: open.article.id, signature, now: Date.now() };
		const published = await publishKey(app(), ask);
		if (!published.ok) return fail(409, { problem: m.publish_not_ready() });
		redirect(303, `${event.url.pathname}?done`);
	},
	quiz: async (event) => {
		const { teacher, open } = await deskOr404(event);
		const form = parseForm(onceForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const ask = { editor: teacher, articleId: open.article.id, ...form.data, now: Date.now() };
		const made = await quizOfArticle(app(), ask);
		if (made.ok) redirect(303, `/teach/quizzes/${made.value}?new`);
		const unpublished = made.reason === 'unpublished';
		return fail(409, {
			problem: unpublished ? m.publish_first() : m.publish_no_exercise()
		});
	}
};
