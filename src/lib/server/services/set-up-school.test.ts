import { expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { signInTeacher } from './sign-in';
import { issueSetUpLink } from './issue-set-up-link';
import { isSetUpLink, setUpSchool } from './set-up-school';

const rosa = {
	...{ name: 'Rosa', login: 'rosa', password: 'four lazy otters', school: 'Mill' },
	...{ requestId: 'r', now: 1 }
};

it('makes the first account, which looks after school and installation, once for a form sent twice', async () => {
	const db = await testDb();
	const token = await issueSetUpLink(db, 0);
	const made = await setUpSchool(db, { ...rosa, token: token ?? '' });
	expect(made).toMatchObject({ ok: true });
	expect(await setUpSchool(db, { ...rosa, token: token ?? '' })).toEqual(made);
	const found = await signInTeacher(db, {
		login: 'rosa',
		password: rosa.password,
		from: 'here',
		now: 2
	});
	const rights = { role: 'teacher', isAdmin: true, isOperator: true };
	expect(found).toMatchObject({ ok: true, value: rights });
	expect(await isSetUpLink(db, token ?? '', 2)).toBe(false);
});

it('lets one of two people win who use the link at once', async () => {
	const db = await testDb();
	const token = (await issueSetUpLink(db, 0)) ?? '';
	const both = ['rosa', 'max'].map((login) =>
		setUpSchool(db, { ...rosa, login, requestId: login, token })
	);
	expect((await Promise.all(both)).map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(await db.selectFrom('school').selectAll().execute()).toHaveLength(1);
	expect(await db.selectFrom('user').selectAll().execute()).toHaveLength(1);
});

it('takes the old link back with every start, and makes none once there is an account', async () => {
	const db = await testDb();
	const [first, second] = [await issueSetUpLink(db, 0), await issueSetUpLink(db, 1)];
	expect(await isSetUpLink(db, first ?? '', 2)).toBe(false);
	expect(await isSetUpLink(db, second ?? '', 2)).toBe(true);
	await aSchool(db);
	await aTeacher(db);
	expect(await issueSetUpLink(db, 3)).toBeNull();
	expect(await isSetUpLink(db, second ?? '', 4)).toBe(false);
});
