import { withoutBase } from '$lib/base-path';
import type { Person } from '$lib/domain/accounts/role';
import { readerKey } from '$lib/server/auth/reader-key';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => {
	const { reading, user } = locals;
	const path = url.pathname + url.search;
	// The page for "no network" is kept as nobody's, and stands in for the pages of anybody.
	const reader = withoutBase(url.pathname) === '/offline' ? null : readerKey(user);
	return { reading, path, person: shown(user), reader };
};

/** What the strip on top says about who is signed in; a guest is nobody. */
function shown(user: Person | null) {
	if (!user || user.role === 'guest') return null;
	return { name: user.name, role: user.role };
}
