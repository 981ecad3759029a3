/**
 * The name of a cookie on this connection. Over https the browser itself sees to it that a name with
 * `__Host-` was set by this host alone, over https; on plain http it would refuse the cookie.
 */
export function cookieName(name: string, isSecure: boolean): string {
	return isSecure ? `__Host-${name}` : name;
}
