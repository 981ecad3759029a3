import type { Period } from '$lib/server/repositories/audit-log';

const DAY_MS = 24 * 3_600_000;

/** From the first to the last of two days, in Universal Time; a day that is none is left open. */
export function readPeriod(
	params: URLSearchParams
): Period & { typed: { from: string; to: string } } {
	const [from, to] = [dayIn(params.get('from')), dayIn(params.get('to'))];
	return {
		from: from?.at ?? null,
		to: to ? to.at + DAY_MS : null,
		typed: { from: from?.typed ?? '', to: to?.typed ?? '' }
	};
}

function dayIn(typed: string | null): { typed: string; at: number } | undefined {
	if (!typed || !/^\d{4}-\d{2}-\d{2}$/.test(typed)) return undefined;
	const at = Date.parse(`${typed}T00:00:00Z`);
	return Number.isNaN(at) ? undefined : { typed, at };
}
