import { goto } from '$app/navigation';

/** Go on from a hand-in to what came of it. */
export function openResult(): void {
	void goto(`${location.pathname}/result`, { invalidateAll: true });
}
