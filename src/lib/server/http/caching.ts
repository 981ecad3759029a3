import type { Person } from '$lib/domain/accounts/role';

/**
 * Keep what was made for one person out of every cache. Where somebody can sign out, not even the
 * browser keeps it: school devices are shared, and "Back" must show nothing after signing out.
 */
export function setCaching(headers: Headers, person: Person | null): void {
	if (person && person.role !== 'guest') {
		if (!headers.get('cache-control')?.includes('no-store'))
			headers.set('cache-control', 'private, no-store');
	} else if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
}
