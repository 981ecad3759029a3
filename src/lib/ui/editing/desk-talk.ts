import { withBase } from '$lib/base-path';
import type { DeskSpan } from '$lib/domain/editing/desk-span';
import type { Change } from './desk-stash';

interface Row {
	id: string;
	span: DeskSpan | null;
	rev: number;
}

/** What the server tells an open desk. */
export interface News {
	rev: number;
	saved: string[];
	refused: Row[];
	changed: Row[];
	others: string[];
}

export type Reply =
	| { type: 'news'; news: News }
	| { type: 'signed-out' }
	| { type: 'text-changed' }
	| { type: 'refused'; detail: string }
	| { type: 'unreachable' };

interface Ask {
	revisionId: string;
	rev: number;
	changes: readonly Change[];
}

const TIMEOUT_MS = 10_000;

/** Send changes and hear what is new; anything that is not our server is no answer. */
export async function talk(url: string, ask: Ask, { keepalive = false } = {}): Promise<Reply> {
	try {
		const response = await fetch(withBase(url), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(ask),
			signal: AbortSignal.timeout(TIMEOUT_MS),
			keepalive
		});
		return await read(response);
	} catch {
		return { type: 'unreachable' };
	}
}

async function read(response: Response): Promise<Reply> {
	if (response.status >= 500 || response.status === 429) return { type: 'unreachable' };
	if (response.status === 401) return { type: 'signed-out' };
	const body = await response.json();
	if (response.ok) return { type: 'news', news: body };
	if (body.reason === 'text-changed') return { type: 'text-changed' };
	return { type: 'refused', detail: body.detail };
}
