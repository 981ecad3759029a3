import type { Page } from '@playwright/test';
import type { Element } from '$lib/domain/elements';
import { someKnownEvidence } from '../factories/some-evidence';
import { newAssignment } from './assigned';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

const DAY = 24 * 3_600_000;

/** So many days ago, with this share right. */
const WORK: [Element, daysAgo: number, score: number][] = [
	['source', 4, 0.2],
	['loaded', 9, 0.6],
	['claim', 0, 1]
];

/** Every state of the page of reviews. */
export const REVIEW_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'review-guest': (page) => page.goto('/practice/review'),
	review: async (page) => {
		const one = await newClass(await newTeacher());
		const userId = await newLearner(one);
		const { id: assignmentId } = await newAssignment(one.id, { feedback: 'exercise' });
		for (const [element, daysAgo, score] of WORK) {
			const at = Date.now() - daysAgo * DAY;
			const given = { userId, assignmentId, element, grades: [{ score, guess: 0 }], at };
			await someKnownEvidence(db(), given, 3);
		}
		await signIn(page, userId);
		await page.goto('/practice/review');
	}
};
