import { REVIEW_CONFIG } from './review-config';

/** Whether something may come back now: some hours before its time, so that days feel like days. */
export function isDue(dueAt: number, now: number): boolean {
	return dueAt - REVIEW_CONFIG.earlyMs <= now;
}
