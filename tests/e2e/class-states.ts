import type { Page } from '@playwright/test';
import type { Class } from '$lib/server/repositories/classes';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

export const NAMES = (
	'Aaliyah,Amir,Anouk,Ben,Camila,Daniel,Elif,Emma,Farid,Grace,Hugo,Ines,Jamal,Jonas,Kofi,Lena,' +
	'Mateo,Mia,Noor,Oscar,Priya,Quentin,Rosa,Sofia,Tariq,Uma,Victor,Wanda,Yuki,' +
	'Zoë Maximiliane von und zu Hohenlohe-Schillingsfürst'
).split(',');

async function asTeacher(page: Page) {
	const teacher = await newTeacher();
	await signIn(page, teacher.id);
	return teacher;
}

/** A class of thirty, one of whom waits, and one has support; the page is its teacher's. */
async function aFullClass(page: Page, given: Partial<Class> = {}) {
	const teacher = await asTeacher(page);
	const one = await newClass(teacher, { name: 'English 8b', ...given });
	const ids: string[] = [];
	for (const name of NAMES) ids.push(await newLearner(one, name));
	const change = (set: { state: 'waiting' } | { support: string }, userId = '') =>
		db().updateTable('enrollment').set(set).where('user_id', '=', userId).execute();
	await change({ state: 'waiting' }, ids[3]);
	await change({ support: '{"textSize":"large","isListView":true,"extraAttempts":2}' }, ids[0]);
	await newClass(teacher, { name: 'Journalism club' });
	await newClass(teacher, { name: 'Last year', archivedAt: 1 });
	return { root: `/teach/classes/${one.id}`, ids, one };
}

const inClass = (path: string) => async (page: Page) => {
	const { root, ids } = await aFullClass(page);
	await page.goto(root + path.replaceAll('$1', ids[1] ?? '').replaceAll('$2', ids[2] ?? ''));
};

/** Stand at the door of a class without an account. */
const atTheDoor = (given: Partial<Class> = {}) =>
	async function open(page: Page) {
		const one = await newClass(await newTeacher(), { name: 'English 8b', ...given });
		await newLearner(one, 'Ana');
		await page.goto(`/join/${one.joinCode}`);
	};

async function join(page: Page, name: string) {
	await atTheDoor()(page);
	await page.getByLabel('Your name').fill(name);
	await page.getByRole('button', { name: 'Join the class' }).click();
}

/** Every state of classes, roster, cards and the door. */
export const CLASS_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'teach-empty': async (page) => {
		await asTeacher(page);
		await page.goto('/teach');
	},
	teach: async (page) => {
		await aFullClass(page);
		await page.goto('/teach');
		await page.getByText('1 archived class').click();
	},
	'class-new-refused': async (page) => {
		await asTeacher(page);
		await page.goto('/teach/classes/new');
		await page.getByRole('button', { name: 'Create class' }).click();
		await page.getByText('Type a name.').waitFor();
	},
	'class-new-made': async (page) => {
		const one = await newClass(await asTeacher(page));
		await page.goto(`/teach/classes/${one.id}`);
	},
	class: inClass(''),
	'class-archived': async (page) => {
		const { root } = await aFullClass(page, { archivedAt: 1 });
		await page.goto(root);
	},
	roster: inClass('/roster'),
	'roster-empty': async (page) => {
		const one = await newClass(await asTeacher(page));
		await page.goto(`/teach/classes/${one.id}/roster`);
	},
	'roster-asked': inClass('/roster?ask=move&who=$1&who=$2'),
	'roster-add': inClass('/roster/add'),
	'roster-preview': async (page) => {
		await inClass('/roster/add')(page);
		const list = `Name,Room\nAda,1\nAda,2\nAmir,3\n,4\nFuck,5\n${'x'.repeat(70)},6\n<b>Bo</b>,7`;
		await page.getByLabel('List of names').fill(list);
		await page.getByRole('button', { name: 'Look at it first' }).click();
		await page.getByText('lines need a look').waitFor();
	},
	cards: inClass('/cards'),
	'cards-made': async (page) => {
		await inClass('/cards')(page);
		await page.getByRole('button', { name: 'Make new cards' }).click();
		await page.getByText('cards are ready').waitFor();
	},
	learner: inClass('/learners/$1'),
	'learner-merge': inClass('/learners/$1?with=$2'),
	groups: async (page) => {
		await inClass('/groups')(page);
		await page.getByRole('button', { name: 'Deal' }).click();
		await page.getByText('Everybody is in a new group').waitFor();
		await page.getByText('Rename or delete').first().click();
	},
	'class-settings': async (page) => {
		await inClass('/settings')(page);
		await page.getByRole('button', { name: 'Make a link for colleagues' }).click();
		await page.getByText('Send this link').waitFor();
	},
	join: (page) => page.goto('/join'),
	'join-refused': async (page) => {
		await page.goto('/join');
		await page.getByLabel('Class code').fill('xxx xxx');
		await page.getByRole('button', { name: 'Next' }).click();
		await page.getByText('No class can be joined').waitFor();
	},
	'join-shut': (page) => page.goto('/join/XXXXXX'),
	'join-name': atTheDoor(),
	'join-dealt': atTheDoor({ naming: 'dealt', joining: 'approve' }),
	'join-taken': async (page) => {
		await join(page, 'ANA');
		await page.getByText('Somebody in this class has that name').waitFor();
	},
	'join-card': async (page) => {
		await join(page, 'Bea');
		await page.getByText('This is your card').waitFor();
	},
	'card-dead': (page) => page.goto('/card/no-such-card')
};
