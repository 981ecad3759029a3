import { expect, it } from 'vitest';
import type { Person } from '$lib/domain/accounts/role';
import { setCaching } from './caching';

const cachingFor = (person: Person | null, already?: string) => {
	const headers = new Headers(already ? { 'cache-control': already } : {});
	setCaching(headers, person);
	return headers.get('cache-control');
};
const aPerson = (role: Person['role']) => ({ role }) as Person;

it('no cache keeps what somebody with an account gets, whatever a page would allow', () => {
	expect(cachingFor(aPerson('learner'))).toBe('private, no-store');
	expect(cachingFor(aPerson('teacher'), 'public, max-age=60')).toBe('private, no-store');
});

it('a stream keeps what it says beside that', () => {
	expect(cachingFor(aPerson('teacher'), 'no-store, no-transform')).toBe('no-store, no-transform');
});

it('no cache on the way keeps a page of anybody', () => {
	expect(cachingFor(null)).toBe('private, no-cache');
	expect(cachingFor(aPerson('guest'))).toBe('private, no-cache');
	expect(cachingFor(null, 'no-store')).toBe('no-store');
});
