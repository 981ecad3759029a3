/** The most a request body may hold, in bytes (512 KB). */
export const MAX_BODY = 512 * 1024;

/** Whether a request announces a body that is too large to read. */
export function isTooLarge(headers: Headers): boolean {
	return Number(headers.get('content-length') ?? 0) > MAX_BODY;
}
