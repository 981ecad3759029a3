import { SESSION_COOKIE } from './people';

export const site = () => process.env['E2E_URL'] ?? '';

export interface Asking {
	session?: string | null;
	form?: Record<string, string> | URLSearchParams;
	headers?: Record<string, string>;
}

/** Ask as a program would that holds somebody's cookie; redirects are told, not followed. */
export function askAs(path: string, { session, form, headers }: Asking = {}): Promise<Response> {
	return fetch(site() + path, {
		redirect: 'manual',
		...(form && { method: 'POST', body: new URLSearchParams(form) }),
		headers: {
			...{ accept: 'text/html', origin: site() },
			...(session && { cookie: `${SESSION_COOKIE}=${session}` }),
			...headers
		}
	});
}

/** The value of a cookie that an answer sets. */
export const cookieIn = (response: Response, name = SESSION_COOKIE) =>
	response.headers
		.getSetCookie()
		.find((line) => line.startsWith(`${name}=`))
		?.slice(name.length + 1)
		.split(';')[0];
