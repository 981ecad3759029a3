import { expect, test } from './fixtures';
import { aTeacherWith, elsewhere, joinAs, press, seen } from './in-class';
import { db, newClass, newLearner } from './people';

test('a pupil joins on a phone with the code, sees her card once, and comes back with it', async ({
	browser,
	page,
	baseURL
}) => {
	const { one, root } = await aTeacherWith(page, baseURL);
	const pupil = await elsewhere(browser, baseURL);
	await pupil.goto('/join');
	const code = one.joinCode ?? '';
	await pupil.getByLabel('Class code').fill(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`);
	await press(pupil, 'Next');
	await pupil.getByLabel('Your name').fill('Ana 🦊');
	await press(pupil, 'Join the class');
	await seen(pupil, 'Write it down or take a photo.');
	const words = (await pupil.locator('.words').textContent()) ?? '';
	expect(words).toMatch(/^\w+ \w+ \w+$/);
	expect(await pupil.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	await pupil.goto(`/join/${code}`);
	await seen(pupil, 'You are in this class.');
	await expect(pupil.getByText(words)).toHaveCount(0);
	await page.goto(`${root}/roster`);
	await seen(page, 'Ana 🦊');
});

test('the link of a card signs in only when the button is pressed, and an old one not at all', async ({
	browser,
	page,
	baseURL
}) => {
	const { one, root } = await aTeacherWith(page, baseURL);
	const userId = await newLearner(one, 'Ana');
	const makeCard = async () => {
		await page.goto(`${root}/cards?who=${userId}`);
		await press(page, 'Make new cards');
		await seen(page, '1 card is ready');
	};
	const { hashToken } = await import('$lib/server/auth/token');
	const giveToken = async (token: string) =>
		db()
			.updateTable('user')
			.set({ card_token_hash: hashToken(token) })
			.where('id', '=', userId)
			.execute();
	const token = `card-of-${userId}`;
	await giveToken(token);
	const pupil = await elsewhere(browser, baseURL);
	await pupil.goto(`/card/${token}`);
	await seen(pupil, 'English 8b');
	expect(await pupil.context().cookies()).toEqual([]);
	await press(pupil, 'Yes, that is me');
	await pupil.waitForURL(/\/learn$/);
	await pupil.goto(`/card/${token}`);
	await seen(pupil, 'You are signed in.');
	await makeCard();
	const response = await pupil.goto(`/card/${token}`);
	expect(response?.status()).toBe(404);
	await seen(pupil, 'Ask for it, or type what your newest card says');
});

test('a name that offends or is taken is refused with what to do', async ({
	browser,
	page,
	baseURL
}) => {
	const { one } = await aTeacherWith(page, baseURL);
	await newLearner(one, 'Ana');
	const pupil = await elsewhere(browser, baseURL);
	await joinAs(pupil, one.joinCode, 'f u c k');
	await seen(pupil, 'Choose another one');
	await pupil.getByLabel('Your name').fill('ana');
	await press(pupil, 'Join the class');
	await expect(pupil.getByRole('link', { name: /Is it you/ })).toBeVisible();
});

test('dealt call-names can be dealt again, and nobody types a name', async ({
	browser,
	page,
	baseURL
}) => {
	const { one, root } = await aTeacherWith(page, baseURL, { naming: 'dealt', joining: 'approve' });
	const pupil = await elsewhere(browser, baseURL);
	await pupil.goto(`/join/${one.joinCode}`);
	const first = (await pupil.locator('.call').textContent()) ?? '';
	await expect(pupil.getByRole('textbox')).toHaveCount(0);
	await pupil.getByRole('link', { name: 'Another name' }).click();
	await expect(pupil.locator('.call')).not.toHaveText(first);
	const name = (await pupil.locator('.call').textContent()) ?? '';
	await press(pupil, 'Join the class');
	await expect(pupil.locator('.name')).toHaveText(name);
	await seen(pupil, 'Your teacher has to let you in');
	await page.goto(`${root}/roster`);
	await page.getByRole('button', { name: `Let in ${name}` }).click();
	await seen(page, 'They are in.');
	await pupil.goto(`/join/${one.joinCode}`);
	await seen(pupil, 'You are in this class.');
});

test('a guest keeps the practice of the device, and a learner joins a second class with her account', async ({
	browser,
	page,
	baseURL
}) => {
	const { teacher, one } = await aTeacherWith(page, baseURL);
	const second = await newClass(teacher, { name: 'Journalism club' });
	const pupil = await elsewhere(browser, baseURL);
	await pupil.goto('/practice/spot');
	await pupil.locator('button[name="set"]').first().click();
	await pupil.waitForURL(/\/attempts\//);
	const attempt = pupil.url();
	await pupil.goto(`/join/${one.joinCode}`);
	await expect(pupil.getByLabel('Keep the practice on this device')).toBeChecked();
	await joinAs(pupil, one.joinCode, 'Ana');
	await seen(pupil, 'This is your card');
	expect((await pupil.goto(attempt))?.status()).toBe(200);
	await pupil.goto(`/join/${second.joinCode}`);
	await press(pupil, 'Join with this account');
	await pupil.waitForURL(/\/learn$/);
	await page.goto(`/teach/classes/${second.id}/roster`);
	await seen(page, '1 learner');
});

test('a join form that is sent twice makes one learner and shows the same card', async ({
	browser,
	page,
	baseURL
}) => {
	const { one } = await aTeacherWith(page, baseURL);
	const pupil = await elsewhere(browser, baseURL);
	await pupil.goto(`/join/${one.joinCode}`);
	const requestId = await pupil.locator('[name=requestId]').inputValue();
	const send = async () => {
		const form = { name: 'Ana', requestId };
		const answer = await pupil.request.post(`/join/${one.joinCode}?/join`, { form });
		return /class="words[^>]*>([^<]+)</.exec(await answer.text())?.[1];
	};
	const words = await send();
	expect(words).toMatch(/^\w+ \w+ \w+$/);
	expect(await send()).toBe(words);
	const rows = await db()
		.selectFrom('enrollment')
		.where('class_id', '=', one.id)
		.select('user_id')
		.execute();
	expect(rows).toHaveLength(1);
});
