/** The most a request body may hold, in bytes (512 KB). */
export const MAX_BODY = 512 * 1024;
/** Where teachers bring files: 10 MB, and what a form wraps around them. */
export const MAX_FILE_BODY = 10_250 * 1024;

const TAKES_FILES = new Set<string | null>([
	'/teach/articles/new',
	'/teach/articles/import',
	'/teach/articles/[article]/about'
]);

/**
 * Whether a request to a route announces a body that is too large to read. One that does not say how
 * long it is may be that: browsers always say.
 */
export function isTooLarge(headers: Headers, route: string | null): boolean {
	if (takesFiles(route)) return lengthOf(headers) > MAX_FILE_BODY;
	return lengthOf(headers) > MAX_BODY || headers.has('transfer-encoding');
}

/** Whether a route takes files of up to 10 MB. */
export const takesFiles = (route: string | null) => TAKES_FILES.has(route);

const lengthOf = (headers: Headers) => Number(headers.get('content-length') ?? 0);

/** Take in what nobody will read, so that the connection can be used again. The server ends it at 10 MB. */
export async function drain({ body }: Request): Promise<void> {
	const reader = body?.getReader();
	try {
		while (reader && !(await reader.read()).done);
	} catch {
		// Cut off: there is nothing left to take in.
	}
}
