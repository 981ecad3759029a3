import type { APIRequestContext } from '@playwright/test';
import { aSave, anAttempt, type BegunAttempt } from './an-attempt';

/** One learner who saves without a pause, and what she was told. */
export interface SavingClient {
	request: APIRequestContext;
	attempt: BegunAttempt;
	/** What the last answer said is stored. */
	acknowledged: { rev: number; marks: { start: number; end: number }[] };
}

interface Playwright {
	request: { newContext(options: { baseURL: string }): Promise<APIRequestContext> };
}

export function savingClients(playwright: Playwright, baseURL: string, count: number) {
	const begin = async (): Promise<SavingClient> => {
		const request = await playwright.request.newContext({ baseURL });
		const acknowledged = { rev: 0, marks: [] };
		return { request, attempt: await anAttempt(request), acknowledged };
	};
	return Promise.all(Array.from({ length: count }, begin));
}

/** Save once; a refusal is a status, and no answer at all is the words of the error. */
export async function saveOnce(client: SavingClient, shift: number): Promise<number | string> {
	const { request, attempt, acknowledged } = client;
	const start = (acknowledged.rev * 7 + shift) % 150;
	const marks = [{ start, end: start + 1 }];
	const data = { ...aSave(attempt, marks), baseRev: acknowledged.rev };
	try {
		const answer = await request.put(attempt.api, { data });
		if (answer.status() !== 200) return answer.status();
		client.acknowledged = { rev: (await answer.json()).rev, marks };
		return 200;
	} catch (error) {
		return String(error);
	}
}

/** What the server has of her answer. */
export async function storedOf({ request, attempt }: SavingClient, baseURL = '') {
	const { rev, answer } = await (await request.get(baseURL + attempt.api)).json();
	return { rev, marks: answer.marks };
}
