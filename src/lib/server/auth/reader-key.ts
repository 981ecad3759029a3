import type { Person } from '$lib/domain/accounts/role';
import { fingerprint } from '../fingerprint';

/**
 * Whose page this is, for the device that keeps copies of pages: the same for all of a person's
 * sessions, and no id. Whoever has no session is nobody.
 */
export function readerKey(person: Pick<Person, 'id'> | null): string {
	return person ? fingerprint(`reader:${person.id}`) : 'nobody';
}
