import { expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { builtOnce } from './built-once';

const newQuiz = builtOnce((db, { id, parts, now }: { id: string; parts: string; now: number }) =>
	db.insertInto('quiz').values({ id, parts, created_at: now })
);

it('is filled in anew each time', async () => {
	const db = await testDb();
	let built = 0;
	const findQuiz = builtOnce((db, { id, is }: { id: string; is: string }) => {
		built++;
		return db.selectFrom('quiz').where('id', '=', id).where('parts', '=', is).select('created_at');
	});
	await newQuiz(db, { id: 'a', parts: '[]', now: 1 });
	await newQuiz(db, { id: 'b', parts: '[]', now: 2 });
	expect(await findQuiz(db, { id: 'a', is: '[]' })).toEqual([{ created_at: 1 }]);
	expect(await findQuiz(db, { id: 'b', is: '[]' })).toEqual([{ created_at: 2 }]);
	expect(await findQuiz(db, { is: '[]', id: "b' or 1=1 --" })).toEqual([]);
	expect(built).toBe(1);
});

it('is undone with the transaction it belongs to', async () => {
	const db = await testDb();
	const undone = db.transaction().execute(async (tx) => {
		await newQuiz(tx, { id: 'a', parts: '[]', now: 1 });
		throw new Error('undo');
	});
	await expect(undone).rejects.toThrow('undo');
	expect(await db.selectFrom('quiz').selectAll().execute()).toEqual([]);
});

it('refuses a query that changes a value on its way, or leaves it out', async () => {
	const db = await testDb();
	const changed = builtOnce((db, { id }: { id: string }) =>
		db.selectFrom('quiz').where('id', '=', `${id}!`).select('id')
	);
	await expect(changed(db, { id: 'a' })).rejects.toThrow('as they are: id');
});
