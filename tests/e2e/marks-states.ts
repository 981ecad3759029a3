import type { Page } from '@playwright/test';
import { insertSetScore } from '$lib/server/repositories/set-scores';
import { putNote } from '$lib/server/repositories/learner-notes';
import { putComment } from '$lib/server/repositories/comments';
import { markedWork } from '../factories/marked-work';
import { aMarkedClass } from './marked-class';
import { db, newLearner, signIn } from './people';

const marks =
	(given: Parameters<typeof aMarkedClass>[1], path = '/marks') =>
	async (page: Page) => {
		const made = await aMarkedClass(page, given);
		const [first] = made.people;
		await page.goto(
			made.root + path.replace('$1', first?.id ?? '').replace('$a', first?.attempt ?? '')
		);
		return made;
	};

/** A class in which the first learners have said why, and a teacher has answered the first. */
async function withNotes(page: Page) {
	const made = await marks({ learners: 8 })(page);
	for (const { attempt } of made.people.slice(0, 3)) {
		const { id: responseId } = await db()
			.selectFrom('response')
			.where('attempt_id', '=', attempt)
			.where('exercise_id', '=', 'loaded')
			.select('id')
			.executeTakeFirstOrThrow();
		const text = 'They all judge: a “crackdown” is not neutral.\nBoth sides would say “operation”.';
		const note = { responseId, assignmentId: made.assignment.id, text, at: Date.now() };
		await putNote(db(), note);
		const said = { responseId, byUser: made.teacher.id, at: Date.now() };
		await insertSetScore(db(), { ...said, score: 0.75, reason: 'The note explains two more.' });
		await putComment(db(), { ...said, text: 'Good. What would the other side say?' });
	}
	return made;
}

/** Every state of the marks of a class. */
export const MARKS_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'marks-none': marks({ learners: 0 }),
	'marks-no-round': marks({ learners: 1, rounds: ['classify'] }),
	'marks-one': marks({ learners: 1 }),
	'marks-five': marks({ learners: 5 }),
	marks: marks({ rounds: ['claim', 'source', 'loaded', 'context'] }, '/marks?round=loaded#s5'),
	'marks-key': marks({}, '/marks?chosen=1&show=class&show=key#s5'),
	'marks-learner': async (page) => {
		await marks({ learners: 12 }, '/marks?round=source&learner=$1&chosen=1&show=key')(page);
		await page.getByText('All sentences as a table').click();
	},
	'marks-projector': marks({}, '/marks/projector'),
	'marks-projector-key': marks({}, '/marks/projector?key=1'),
	'taught-attempt': async (page) => {
		const { root, people, teacher } = await marks({ learners: 12 })(page);
		const attempt = people[3]?.attempt ?? '';
		const said = { byUser: teacher.id, at: Date.now() };
		const responses = await db()
			.selectFrom('response')
			.where('attempt_id', '=', attempt)
			.select('id')
			.execute();
		for (const { id: responseId } of responses) {
			const reason = 'She explained two of the marks in class.';
			await insertSetScore(db(), { ...said, responseId, score: 0.8, reason });
			const text = 'Well seen. Look at sentence 10 again.\nWho says so there?';
			await putComment(db(), { ...said, responseId, text });
		}
		await page.goto(`${root}/attempts/${attempt}`);
		await page.getByText('Set another score').click();
	},
	'notes-none': async (page) => {
		const { one } = await marks({ learners: 0 })(page);
		await page.goto(`/teach/classes/${one.id}/marking`);
	},
	notes: async (page) => {
		const { one } = await withNotes(page);
		await page.goto(`/teach/classes/${one.id}/marking`);
		await page.getByText('places marked').click();
	},
	'notes-end': async (page) => {
		const { one } = await withNotes(page);
		await page.goto(`/teach/classes/${one.id}/marking?after=99999999999999.x`);
	},
	'attempt-result-said': async (page) => {
		const { people, assignment } = await withNotes(page);
		await signIn(page, people[0]?.id ?? '');
		await page.goto(`/attempts/${people[0]?.attempt}/loaded/result`);
		await page.getByLabel('For your teacher, if you like').waitFor();
		return assignment;
	},
	'attempt-result-class': async (page) => {
		const { people } = await withNotes(page);
		await signIn(page, people[1]?.id ?? '');
		await page.goto(`/attempts/${people[1]?.attempt}/loaded/result?class`);
	},
	'taught-attempt-open': async (page) => {
		const { root, one, assignment } = await marks({ learners: 2 })(page);
		const userId = await newLearner(one, 'Bea');
		const attempt = await markedWork(db(), { userId, assignment, handedInAt: null });
		await page.goto(`${root}/attempts/${attempt}`);
	},
	'taught-attempt-refused': async (page) => {
		const { root, people } = await marks({ learners: 1 })(page);
		await page.goto(`${root}/attempts/${people[0]?.attempt}`);
		await page.getByText('Set another score').click();
		await page.getByRole('button', { name: 'Set this score' }).click();
		await page.getByText('Give a reason').waitFor();
	},
	...Object.fromEntries(
		['match', 'reword', 'classify', 'questions', 'ledger'].map((round) => [
			`taught-attempt-${round}`,
			async (page: Page) => {
				const { root, people } = await marks({ learners: 1, rounds: [round] })(page);
				await page.goto(`${root}/attempts/${people[0]?.attempt}`);
			}
		])
	),
	'marks-projector-one': marks({ learners: 1 }, '/marks/projector')
};
