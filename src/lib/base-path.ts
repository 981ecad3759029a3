declare const __BASE_PATH__: string | undefined;

/** Where the site lives on its host: '' or, say, '/bluepencil'. Decided when it is built. */
export const BASE_PATH = typeof __BASE_PATH__ === 'undefined' ? '' : __BASE_PATH__;

/**
 * A path of the site as the browser needs it. Whatever is no such path stays as it is: other sites,
 * `?/save`, `#content`, and what begins with the base already, such as the address of the page.
 */
export function withBase<T>(address: T, base = BASE_PATH): T | string {
	if (typeof address !== 'string' || !/^\/(?!\/)/.test(address)) return address;
	return isWithin(address, base) ? address : base + address;
}

/** The path of an address as the program writes it. */
export function withoutBase(pathname: string, base = BASE_PATH): string {
	if (base === '' || !isWithin(pathname, base)) return pathname;
	const path = pathname.slice(base.length);
	return path.startsWith('/') ? path : `/${path}`;
}

/** For cookies: other programs on the host need not see them. */
export const COOKIE_PATH = BASE_PATH || '/';

const isWithin = (path: string, base: string) =>
	path.startsWith(base) && /^([/?#]|$)/.test(path.slice(base.length));
