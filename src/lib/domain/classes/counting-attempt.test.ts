import { describe, expect, it } from 'vitest';
import { countingAttempt } from './counting-attempt';

const tried = (number: number, score: number, handedInAt: number | null = number) => ({
	...{ number, score, handedInAt }
});

describe('the attempt that counts', () => {
	const attempts = [tried(2, 0.9), tried(1, 0.4), tried(3, 0.6)];

	it('is the first, the last or the best, as the teacher chose', () => {
		expect(countingAttempt('first', attempts)?.number).toBe(1);
		expect(countingAttempt('last', attempts)?.number).toBe(3);
		expect(countingAttempt('best', attempts)?.number).toBe(2);
	});

	it('is never one that is still worked on', () => {
		const working = [...attempts, tried(4, 1, null)];
		expect(countingAttempt('last', working)?.number).toBe(3);
		expect(countingAttempt('best', working)?.number).toBe(2);
		expect(countingAttempt('first', [tried(1, 1, null), tried(2, 0.1)])?.number).toBe(2);
	});

	it('is the earlier of two that are equally good', () => {
		expect(countingAttempt('best', [tried(2, 0.5), tried(1, 0.5)])?.number).toBe(1);
		expect(countingAttempt('best', [tried(1, 0), tried(2, 0)])?.number).toBe(1);
	});

	it('is none before anything is handed in', () => {
		for (const keep of ['first', 'last', 'best'] as const)
			expect(countingAttempt(keep, [tried(1, 0, null)])).toBeUndefined();
	});
});
