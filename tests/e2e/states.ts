import type { Page } from '@playwright/test';
import { answerLesson, checkAnswer } from './a-lesson';
import { ARTICLE_STATES } from './article-states';
import { ASSIGNMENT_STATES } from './assignment-states';
import { CHALLENGE_STATES } from './challenge-states';
import { CLASS_STATES } from './class-states';
import { FACTOR_STATES } from './factor-states';
import { clickWord, handIn, LOADED_ARTICLE, openRound, whenScriptsRun } from './fixtures';
import { ITEMS_STATES, SURE_STATES } from './items-states';
import { MARKS_STATES } from './marks-states';
import { OVERSIGHT_STATES } from './oversight-states';
import { PAPER_STATES } from './paper-states';
import { REVIEW_STATES } from './review-states';
import { SKILLS_STATES } from './skills-states';
import { db, newName, newTeacher, signIn } from './people';

const handedIn = (round: string) => async (page: Page) => {
	await openRound(page, round);
	await handIn(page);
};

const withMarks = (round: string, words: readonly string[]) => async (page: Page) => {
	await openRound(page, round);
	for (const word of words) await clickWord(page, word);
};

/** The first choice of every question. */
async function chooseFirst(page: Page) {
	for (const question of await page.locator('fieldset.pills').all())
		await question.getByRole('radio').first().check();
}

const chosenAndHandedIn = (round: string) => async (page: Page) => {
	await openRound(page, round);
	await chooseFirst(page);
	await handIn(page);
};

async function spot(page: Page, set: string) {
	await page.goto('/practice/spot');
	await page.locator(`button[name="set"][value="${set}"]`).click();
	await whenScriptsRun(page);
}

async function compare(page: Page) {
	await page.goto('/practice/compare');
	await page.locator('button[name="comparison"]').first().click();
	await whenScriptsRun(page);
}

async function ledger(page: Page) {
	await openRound(page, 'source');
	await handIn(page);
	await page.goto(page.url().replace('source/result', 'ledger'));
	await whenScriptsRun(page);
}

/** Marked while no save can arrive, and perhaps handed in. */
const waiting = (status: number, isHandedIn: boolean) => async (page: Page) => {
	await openRound(page, 'loaded');
	await page.route('**/api/attempts/**', (route) => route.fulfill({ status, json: {} }));
	await clickWord(page, 'sweeping');
	if (isHandedIn) await page.getByRole('button', { name: 'Hand in' }).click();
	await page.getByRole('button', { name: 'Save answers to a file' }).waitFor();
};

async function keep(page: Page) {
	await page.goto('/keep');
	await page.getByLabel('Name').fill(newName());
	await page.getByRole('button', { name: 'Get my three words' }).click();
	await page.locator('[data-secret-words]').waitFor();
}

async function asAdmin(page: Page) {
	const { id, schoolId } = await newTeacher();
	await newTeacher(schoolId);
	await db().updateTable('user').set({ is_admin: 1 }).where('id', '=', id).execute();
	await signIn(page, id);
}

const MARKED = ['sweeping', 'nationwide', 'crackdown', 'Intervention'];

/** Every state of the site that a reader can meet, and the way there. */
export const STATES: Record<string, (page: Page) => Promise<unknown>> = {
	home: (page) => page.goto('/'),
	practice: (page) => page.goto('/practice'),
	start: (page) => page.goto(`/practice/${LOADED_ARTICLE}`),
	'start-begun': async (page) => {
		await handedIn('loaded')(page);
		await page.goto(`/practice/${LOADED_ARTICLE}`);
	},
	about: (page) => page.goto('/about'),
	balance: (page) => page.goto('/about/balance'),
	learn: (page) => page.goto('/learn'),
	lesson: (page) => page.goto('/learn/loaded'),
	'lesson-beyond': (page) => page.goto('/learn/lateral-reading'),
	'lesson-refused': async (page) => {
		await page.goto('/learn/claim');
		await checkAnswer(page, '#half');
		await page.getByRole('alert').waitFor();
	},
	'lesson-answered': async (page) => {
		await page.goto('/learn/claim');
		await answerLesson(page);
	},
	glossary: (page) => page.goto('/learn/glossary#labelling'),
	teaching: (page) => page.goto(`/practice/${LOADED_ARTICLE}/teaching`),
	security: (page) => page.goto('/about/security'),
	asvs: (page) => page.goto('/about/security/asvs'),
	accessibility: (page) => page.goto('/about/accessibility'),
	privacy: (page) => page.goto('/about/privacy'),
	'sign-in': (page) => page.goto('/sign-in'),
	'sign-in-refused': async (page) => {
		await page.goto('/sign-in?way=teach');
		await page.getByLabel('Sign-in name').fill('nobody');
		await page.getByLabel('Password').fill('nothing');
		await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
		await page.getByRole('alert').waitFor();
	},
	'sign-up': (page) => page.goto('/sign-up'),
	keep: (page) => page.goto('/keep'),
	kept: (page) => keep(page),
	resume: (page) => page.goto('/resume'),
	'resume-code': async (page) => {
		await spot(page, 'loaded');
		await page.goto('/resume');
		await page.getByRole('button', { name: 'Make a code' }).click();
		await page.getByRole('status').waitFor();
	},
	reset: (page) => page.goto('/reset'),
	'account-learner': async (page) => {
		await keep(page);
		await page.goto('/account');
	},
	'account-teacher': async (page) => {
		await asAdmin(page);
		await page.goto('/account');
	},
	admin: async (page) => {
		await asAdmin(page);
		await page.goto('/admin');
	},
	'data-map': (page) => page.goto('/about/privacy/data-map'),
	'not-found': (page) => page.goto('/practice/no-such-article'),
	'claim-marked': withMarks('claim', ['Judicial', 'brutally']),
	'source-over-loaded': async (page) => {
		await withMarks('loaded', MARKED)(page);
		await handIn(page);
		await withMarks('source', ['crackdown', 'specifically'])(page);
	},
	'loaded-empty': (page) => openRound(page, 'loaded'),
	'loaded-marked': withMarks('loaded', MARKED),
	'loaded-unsent': waiting(503, false),
	'loaded-queued': waiting(503, true),
	'loaded-signed-out': waiting(401, false),
	'loaded-dialog': async (page) => {
		await withMarks('loaded', MARKED)(page);
		await page.locator('[data-number="1"]').click();
	},
	'reading-panel': async (page) => {
		await openRound(page, 'loaded');
		await page.getByRole('button', { name: 'Text and colors' }).click();
	},
	'loaded-list': async (page) => {
		await openRound(page, 'loaded');
		await page.goto(`${page.url()}?view=list`);
		await page.getByRole('checkbox', { name: 'sweeping' }).check();
	},
	'claim-list': async (page) => {
		await openRound(page, 'claim');
		await page.goto(`${page.url()}?view=list`);
	},
	offline: (page) => page.goto('/offline'),
	desk: (page) => page.goto('/desk'),
	'desk-begun': async (page) => {
		await spot(page, 'loaded');
		await handIn(page);
		await page.goto('/desk');
	},
	'spot-sets': (page) => page.goto('/practice/spot'),
	spot: (page) => spot(page, 'source+claim'),
	'spot-result': async (page) => {
		await spot(page, 'source+claim');
		await chooseFirst(page);
		await handIn(page);
	},
	comparisons: (page) => page.goto('/practice/compare'),
	compare: (page) => compare(page),
	'compare-result': async (page) => {
		await compare(page);
		await page.getByRole('checkbox').first().check();
		await handIn(page);
	},
	mixed: (page) => page.goto('/practice/mixed'),
	match: (page) => openRound(page, 'match'),
	'match-result': chosenAndHandedIn('match'),
	reword: (page) => openRound(page, 'reword'),
	'reword-result': chosenAndHandedIn('reword'),
	ledger: (page) => ledger(page),
	'ledger-result': async (page) => {
		await ledger(page);
		await chooseFirst(page);
		await handIn(page);
	},
	'ledger-locked': async (page) => {
		await openRound(page, 'source');
		await page.goto(page.url().replace('source', 'ledger'));
	},
	classify: (page) => openRound(page, 'classify'),
	questions: (page) => openRound(page, 'questions'),
	'claim-result': handedIn('claim'),
	'source-result': handedIn('source'),
	'loaded-result': async (page) => {
		await withMarks('loaded', [...MARKED, 'Shockingly', 'homicide'])(page);
		await handIn(page);
		await page.getByText('How this is scored').click();
	},
	'context-result': handedIn('context'),
	'classify-result': handedIn('classify'),
	'questions-result': handedIn('questions'),
	...CLASS_STATES,
	...ASSIGNMENT_STATES,
	...ITEMS_STATES,
	...CHALLENGE_STATES,
	...SURE_STATES,
	...MARKS_STATES,
	...FACTOR_STATES,
	...OVERSIGHT_STATES,
	...ARTICLE_STATES,
	...SKILLS_STATES,
	...PAPER_STATES,
	...REVIEW_STATES
};
