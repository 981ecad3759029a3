import type { RequestEvent } from '@sveltejs/kit';
import { withBase } from '$lib/base-path';
import { app } from '../app';
import type { Credentials } from '../repositories/credentials';
import { findSecondStep, SECOND_STEP_MS, startSecondStep } from '../services/second-step';

type Event = Pick<RequestEvent, 'cookies' | 'url'>;

const NAME = 'bluepencil_second_step';
const PLACE = withBase('/sign-in');

/** Remember on this device whose password was right; it opens the second step and nothing else. */
export async function beginHalfSession(event: Event, userId: string, now: number): Promise<void> {
	event.cookies.set(NAME, await startSecondStep(app().db, userId, now), {
		...optionsOf(event),
		maxAge: SECOND_STEP_MS / 1000
	});
}

/** The token of the second step that this device is at, and whose it is. */
export async function readHalfSession(
	{ cookies }: Event,
	now: number
): Promise<{ token: string; account: Credentials } | undefined> {
	const token = cookies.get(NAME);
	const account = token && (await findSecondStep(app().db, token, now));
	return token && account ? { token, account } : undefined;
}

export function forgetHalfSession(event: Event): void {
	event.cookies.delete(NAME, optionsOf(event));
}

const optionsOf = ({ url }: Event) => ({
	...{ path: PLACE, httpOnly: true, sameSite: 'lax' as const },
	secure: url.protocol === 'https:'
});
