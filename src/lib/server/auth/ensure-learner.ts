import type { RequestEvent } from '@sveltejs/kit';
import { v7 as newId } from 'uuid';
import { app } from '../app';
import { writeTogether } from '../db/write-together';
import { insertUser } from '../repositories/users';
import { signInAs } from './sign-in-as';

/** Whoever is asking; someone new is remembered as a guest from here on. Only for POST requests. */
export async function ensureLearner(
	event: Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'request'>,
	now: number
): Promise<string> {
	if (event.locals.user) return event.locals.user.id;
	const guest = { id: newId(), role: 'guest', name: '', schoolId: null } as const;
	await writeTogether(app().db, (tx) => insertUser(tx, { ...guest, createdAt: now }));
	await signInAs(event, guest);
	return guest.id;
}
