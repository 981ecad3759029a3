import { expect, it } from 'vitest';
import { sortWork } from './sort-work';

const work = (id: string, given: object = {}) => ({
	...{ id, phase: 'open' as const, dueAt: null, opensAt: null, isBegun: false, isHandedIn: false },
	...given
});
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

it('what is due first comes first, and what has no due date last', () => {
	const all = [
		work('no date'),
		work('friday', { dueAt: 5 }),
		work('late', { dueAt: 1, phase: 'late' })
	];
	expect(idsOf(sortWork(all).now)).toEqual(['late', 'friday', 'no date']);
});

it('what opens later, what is over and what is handed in are told apart', () => {
	const all = [
		work('later', { phase: 'scheduled', opensAt: 9 }),
		work('missed', { phase: 'over' }),
		work('in', { isHandedIn: true }),
		work('again', { isHandedIn: true, isBegun: true })
	];
	const sorted = sortWork(all);
	expect(idsOf(sorted.now)).toEqual(['again']);
	expect(idsOf(sorted.later)).toEqual(['later']);
	expect(idsOf(sorted.done)).toEqual(['in', 'missed']);
});
