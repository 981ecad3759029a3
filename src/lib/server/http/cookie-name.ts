import { BASE_PATH } from '$lib/base-path';

/**
 * The name of a cookie on this connection. Over https the browser itself sees to it that a name with
 * `__Host-` was set by this host alone, over https; below a path, which such a name cannot have, that
 * it was set over https. On plain http it would refuse the cookie.
 */
export function cookieName(name: string, isSecure: boolean): string {
	return isSecure ? `${BASE_PATH ? '__Secure-' : '__Host-'}${name}` : name;
}
