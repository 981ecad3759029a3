import type { Page } from '@playwright/test';
import { namePlace } from '$lib/domain/challenges/place';
import { findResponse } from '$lib/server/repositories/responses';
import { openExercise } from '$lib/server/services/open-exercise';
import { contestableIn, writeChallenge } from '$lib/server/services/write-challenge';
import { quizzes } from './assigned';
import { aMarkedClass } from './marked-class';
import { db } from './people';

const REASONS = [
	'The agency uses this word itself, and nobody in the text objects to it.',
	'It only says what happened. Another word would not be calmer.',
	'My dictionary gives it without any judgement.'
];

/**
 * A marked class in which the first learners contest one place: the first of the key, or the plain
 * words that they marked.
 */
export async function aChallengedClass(
	page: Page,
	{ learners = 8, contesting = 3, isInKey = true, rounds = ['loaded', 'source'] } = {},
	baseURL = process.env['E2E_URL'] ?? ''
) {
	const made = await aMarkedClass(page, { learners, rounds, marksAlike: !isInKey }, baseURL);
	const people = made.people.slice(0, contesting);
	for (const [n, { id: userId, attempt: attemptId }] of people.entries()) {
		const address = { userId, attemptId, exerciseId: rounds[0] ?? 'loaded', now: Date.now() };
		const open = await openExercise({ db: db(), quizzes: quizzes() }, address);
		const response = open && (await findResponse(db(), attemptId, open.id));
		if (!open || !response) throw new Error('no answer');
		const places = contestableIn(open, response.answer);
		const place = places.find(({ spanId }) => (spanId !== null) === isInKey);
		if (!place) throw new Error('nothing to contest');
		const reason = REASONS[n % REASONS.length] ?? '';
		await writeChallenge(db(), open, { place: namePlace(place), reason, now: Date.now() });
	}
	return { ...made, contesting: people, home: `/teach/classes/${made.one.id}` };
}
