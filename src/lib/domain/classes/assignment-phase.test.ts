import { describe, expect, it } from 'vitest';
import { attemptsLeft, endOf, isLate, phaseOf, type Window } from './assignment-phase';
import { isFeedbackDue } from './feedback-time';

const terms = (given: Partial<Window> = {}): Window => ({
	...{ opensAt: 100, dueAt: 200, lateRule: 'accept' as const, closedAt: null, archivedAt: null },
	...given
});

describe('an assignment', () => {
	it('opens and falls due at the very minute it says', () => {
		expect([99, 100, 199, 200].map((now) => phaseOf(terms(), now))).toEqual([
			...['scheduled', 'open', 'open', 'late']
		]);
	});

	it('without dates is open, and never due', () => {
		expect(phaseOf(terms({ opensAt: null, dueAt: null }), 1e12)).toBe('open');
	});

	it('that refuses late work is over at its due date', () => {
		expect(phaseOf(terms({ lateRule: 'refuse' }), 200)).toBe('over');
		expect(endOf(terms({ lateRule: 'refuse' }), 900)).toBe(200);
	});

	it('ends when it is closed early, and with its class', () => {
		expect(phaseOf(terms({ closedAt: 150 }), 160)).toBe('over');
		expect(phaseOf(terms({ archivedAt: 150 }), 160)).toBe('over');
		expect(endOf(terms({ closedAt: 150, archivedAt: 140 }), 160)).toBe(140);
	});

	it('calls work late only if the teacher wants to know', () => {
		expect(isLate(terms({ lateRule: 'mark' }), 201)).toBe(true);
		expect(isLate(terms({ lateRule: 'mark' }), 200)).toBe(false);
		expect(isLate(terms(), 201)).toBe(false);
	});

	it('leaves the attempts allowed and those granted to one learner', () => {
		expect(attemptsLeft(2, { used: 2, extra: 0 })).toBe(0);
		expect(attemptsLeft(2, { used: 2, extra: 1 })).toBe(1);
		expect(attemptsLeft(1, { used: 3, extra: 0 })).toBe(0);
		expect(attemptsLeft(null, { used: 9, extra: 0 })).toBeNull();
	});
});

describe('results are shown', () => {
	const seen = (feedback: 'exercise' | 'hand-in' | 'due', given: Partial<Window> = {}) => {
		const at = (handedInAt: number | null, now: number) =>
			isFeedbackDue({ ...terms(given), feedback }, { handedInAt, now });
		return [at(null, 150), at(150, 160), at(null, 300), at(150, 300)];
	};

	// While working, after all is handed in, still working after the due date, handed in and due.
	it('after each exercise, once all is handed in, or after the due date', () => {
		expect(seen('exercise')).toEqual([true, true, true, true]);
		expect(seen('hand-in')).toEqual([false, true, false, true]);
		expect(seen('due')).toEqual([false, false, false, true]);
	});

	it('after the assignment was closed, when there is no due date to wait for', () => {
		expect(seen('due', { dueAt: null })).toEqual([false, false, false, false]);
		expect(seen('due', { dueAt: null, closedAt: 155 })).toEqual([false, true, false, true]);
	});
});
