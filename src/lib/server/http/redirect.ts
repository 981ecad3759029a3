import { redirect as redirectTo } from '@sveltejs/kit';
import { withBase } from '$lib/base-path';

/** Kit's redirect to a path as the program writes it, wherever the site lives on its host. */
export function redirect(...[status, location]: Parameters<typeof redirectTo>): never {
	redirectTo(status, withBase(location));
}
