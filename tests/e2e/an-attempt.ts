import type { APIRequestContext } from '@playwright/test';
import { LOADED_ARTICLE } from './fixtures';

/** An attempt begun over plain HTTP, and what a save of its page would say. */
export interface BegunAttempt {
	id: string;
	page: string;
	api: string;
	ask: { docRev: string; tokVer: number; baseRev: number };
}

/** Begin the article as a program would: the cookie stays with the request context. */
export async function anAttempt(
	request: APIRequestContext,
	exercise = 'loaded'
): Promise<BegunAttempt> {
	const started = await request.post(`/practice/${LOADED_ARTICLE}`, { form: { exercise } });
	const page = new URL(started.url()).pathname;
	const id = page.split('/')[2] ?? '';
	const html = await started.text();
	const field = (name: string) =>
		new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
	return {
		id,
		page,
		api: `/api/attempts/${id}/items/${exercise}`,
		ask: { docRev: field('docRev'), tokVer: Number(field('tokVer')), baseRev: 0 }
	};
}

/** A save of these marks. */
export function aSave({ ask }: BegunAttempt, marks: { start: number; end: number }[]) {
	return { ...ask, saveId: crypto.randomUUID(), answer: { kind: 'mark', marks } };
}

/** A hand-in form of these marks. */
export function aHandIn({ ask }: BegunAttempt, range: string) {
	return { ...ask, kind: 'mark', saveId: crypto.randomUUID(), range };
}
