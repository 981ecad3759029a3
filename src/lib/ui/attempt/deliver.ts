import { withBase } from '$lib/base-path';
import type { Answer } from '$lib/domain/exercises/answer';

/** A save (PUT) or a hand-in (POST) of a whole answer. */
export interface Delivery {
	method: 'PUT' | 'POST';
	body: string;
	/** For the last moment of a page: the browser sends it after the page is gone. */
	keepalive?: boolean;
}

/** What the server holds. */
interface Current {
	rev: number;
	answer: Answer | null;
	isHandedIn: boolean;
}

export type Reply =
	| { type: 'kept'; rev: number }
	| { type: 'conflict'; current: Current }
	| { type: 'closed' }
	| { type: 'signed-out' }
	| { type: 'refused'; detail: string }
	| { type: 'unreachable' };

const TIMEOUT_MS = 10_000;

/** Send an answer and say what came of it; anything that is not our server is no answer. */
export async function deliver(url: string, delivery: Delivery): Promise<Reply> {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
	try {
		const response = await fetch(withBase(url), {
			...delivery,
			headers: { 'content-type': 'application/json' },
			signal: controller.signal
		});
		return await read(response);
	} catch {
		return { type: 'unreachable' };
	} finally {
		clearTimeout(timer);
	}
}

async function read(response: Response): Promise<Reply> {
	if (response.status >= 500 || response.status === 429) return { type: 'unreachable' };
	if (response.status === 401) return { type: 'signed-out' };
	const { rev, reason, detail, current } = await response.json();
	if (response.ok) return { type: 'kept', rev };
	if (current?.isHandedIn) return { type: 'closed' };
	return reason === 'conflict' ? { type: 'conflict', current } : { type: 'refused', detail };
}
