import { error, fail } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { judgeOptions } from '$lib/domain/lessons/judge-options';
import { toPublicLesson } from '$lib/domain/lessons/public-lesson';
import { lessonForm } from '$lib/forms/lesson-form';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { ensureLearner } from '$lib/server/auth/ensure-learner';
import { listArticles } from '$lib/server/repositories/articles';
import { insertLessonDone } from '$lib/server/repositories/lessons-done';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

function lessonOr404(id: string) {
	return app().lessons.find((lesson) => lesson.id === id) ?? error(404, m.learn_no_lesson());
}

export const load: PageServerLoad = async ({ params }) => {
	const { db, lessons } = app();
	const lesson = lessonOr404(params.lesson);
	const number = lessons.indexOf(lesson) + 1;
	const next = lessons[number];
	const articles = await listArticles(db);
	return {
		lesson: toPublicLesson(lesson),
		number,
		total: lessons.length,
		next: next ? { id: next.id, title: next.title } : null,
		titles: Object.fromEntries(articles.map(({ slug, about }) => [slug, about.title]))
	};
};

export const actions: Actions = {
	half: (event) => answer(event, 'half'),
	free: (event) => answer(event, 'free')
};

/** Judge the step that was sent, and the other one again where its answer came along. */
async function answer(event: RequestEvent, step: 'half' | 'free') {
	const lesson = lessonOr404(event.params.lesson);
	const form = parseForm(lessonForm, await event.request.formData());
	if (!form.ok) return fail(422, { problem: { step, text: m.problem_unknown_option() } });

	const judged = {
		half: judgeOptions(lesson.half.options, form.data.half),
		free: judgeOptions(lesson.free.options, form.data.free)
	};
	const half = judged.half.ok ? judged.half.value : null;
	const free = judged.free.ok ? judged.free.value : null;
	const sent = judged[step];
	if (!sent.ok) {
		const nothing = step === 'half' ? m.learn_nothing_half() : m.learn_nothing_free();
		const text = sent.reason === 'nothing-chosen' ? nothing : m.problem_unknown_option();
		return fail(422, { half, free, problem: { step, text } });
	}
	if (step === 'free') await keepDone(event, lesson.id);
	return { half, free };
}

/** The last step was answered, rightly or not: this device has taken the lesson. */
async function keepDone(event: RequestEvent, lessonId: string) {
	const { db } = app();
	const now = Date.now();
	const userId = await ensureLearner(event, now);
	await insertLessonDone(db, { userId, lessonId, doneAt: now });
}
