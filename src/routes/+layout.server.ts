import type { Person } from '$lib/domain/accounts/role';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => {
	return { reading: locals.reading, path: url.pathname + url.search, person: shown(locals.user) };
};

/** What the strip on top says about who is signed in; a guest is nobody. */
function shown(user: Person | null) {
	if (!user || user.role === 'guest') return null;
	return { name: user.name, role: user.role };
}
