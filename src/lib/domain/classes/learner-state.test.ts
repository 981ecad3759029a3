import { expect, it } from 'vitest';
import { AWAY_MS, learnerState, QUIET_MS, type Work } from './learner-state';

const NOW = 100 * AWAY_MS;
const open = { now: NOW, isOpen: true };
const work = (given: Partial<Work> = {}): Work => {
	return { changedAt: NOW, handedInAt: null, helpAt: null, ...given };
};

it('has not started without an attempt', () => {
	expect(learnerState(null, open)).toEqual({ state: 'not-started', why: null });
});

it('works while answers change', () => {
	expect(learnerState(work({ changedAt: NOW - QUIET_MS + 1 }), open).state).toBe('working');
});

it('may be stuck after five minutes without a change, and only while the assignment is open', () => {
	const quiet = work({ changedAt: NOW - QUIET_MS });
	expect(learnerState(quiet, open)).toEqual({ state: 'needs-me', why: 'quiet' });
	expect(learnerState(quiet, { now: NOW, isOpen: false }).state).toBe('working');
});

it('calls nobody stuck who has left the room', () => {
	expect(learnerState(work({ changedAt: NOW - AWAY_MS }), open).state).toBe('working');
});

it('needs the teacher when the learner asked, however busy or late', () => {
	const asked = { state: 'needs-me', why: 'asked' };
	expect(learnerState(work({ helpAt: NOW }), open)).toEqual(asked);
	expect(learnerState(work({ helpAt: 1, changedAt: 1 }), { now: NOW, isOpen: false })).toEqual(
		asked
	);
});

it('is handed in, whatever was asked before', () => {
	expect(learnerState(work({ helpAt: 1, handedInAt: 2 }), open)).toEqual({
		state: 'handed-in',
		why: null
	});
});
