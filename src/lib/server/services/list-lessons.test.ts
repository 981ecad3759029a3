import { expect, it } from 'vitest';
import { readLessons } from '$content/lessons';
import { testDb } from '../../../../tests/test-db';
import { insertUser } from '../repositories/users';
import { insertLessonDone } from '../repositories/lessons-done';
import { listLessons } from './list-lessons';

const lessons = readLessons();

it('marks the lessons that this device has taken, and no others', async () => {
	const db = await testDb();
	await insertUser(db, { id: 'guest', role: 'guest', name: '', schoolId: null, createdAt: 0 });
	for (const doneAt of [1, 2])
		await insertLessonDone(db, { userId: 'guest', lessonId: 'loaded', doneAt });
	const listed = await listLessons({ db, lessons }, 'guest');
	expect(listed.filter(({ isDone }) => isDone).map(({ id }) => id)).toEqual(['loaded']);
	const first = await db.selectFrom('lesson_done').select('done_at').executeTakeFirst();
	expect(first?.done_at).toBe(1);
});

it('marks none for someone who has not been here', async () => {
	const listed = await listLessons({ db: await testDb(), lessons }, null);
	expect(listed.map(({ isDone }) => isDone)).toEqual(lessons.map(() => false));
});

it('tells lists nothing of what a lesson asks', async () => {
	const listed = await listLessons({ db: await testDb(), lessons }, null);
	expect(JSON.stringify(listed)).not.toMatch(/correct|options/);
});
