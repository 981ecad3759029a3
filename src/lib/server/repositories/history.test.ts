import { expect, it } from 'vitest';
import { anAsk, anOpenExercise } from '../../../../tests/factories/an-open-exercise';
import { testDb } from '../../../../tests/test-db';
import { handIn } from '../services/hand-in';
import { listHandedIn } from './history';

it('tells what somebody has handed in, and nothing to others', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	await handIn(db, open, anAsk(open, { now: 7 }));
	const [row] = await listHandedIn(db, 'guest');
	expect(row).toMatchObject({ exerciseId: 'loaded', handedInAt: 7 });
	expect(await listHandedIn(db, 'somebody else')).toEqual([]);
});
