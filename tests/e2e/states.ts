import type { Page } from '@playwright/test';
import { answerLesson, checkAnswer } from './a-lesson';
import { clickWord, handIn, LOADED_ARTICLE, openRound } from './fixtures';

const handedIn = (round: string) => async (page: Page) => {
	await openRound(page, round);
	await handIn(page);
};

const withMarks = (round: string, words: readonly string[]) => async (page: Page) => {
	await openRound(page, round);
	for (const word of words) await clickWord(page, word);
};

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
	privacy: (page) => page.goto('/about/privacy'),
	'not-found': (page) => page.goto('/practice/no-such-article'),
	'claim-marked': withMarks('claim', ['Judicial', 'brutally']),
	'source-over-loaded': async (page) => {
		await withMarks('loaded', MARKED)(page);
		await handIn(page);
		await withMarks('source', ['crackdown', 'specifically'])(page);
	},
	'loaded-empty': (page) => openRound(page, 'loaded'),
	'loaded-marked': withMarks('loaded', MARKED),
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
	'questions-result': handedIn('questions')
};
