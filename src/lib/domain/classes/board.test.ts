import { expect, it } from 'vitest';
import { countBoard, groupLearners, newlyAsking, type BoardLearner } from './board';

const learner = (name: string, given: Partial<BoardLearner> = {}): BoardLearner => ({
	...{ userId: name, name, state: 'working', why: null, answered: 0, exercises: 4 },
	...{ attemptId: null, changedAt: 1, handedInAt: null, ...given }
});
const asking = { state: 'needs-me', why: 'asked' } as const;

it('lists learners by name, not by how far they are', () => {
	const learners = [
		learner('Zoë', { answered: 4 }),
		learner('ana'),
		learner('Émile', { answered: 1 }),
		learner('Fox 10'),
		learner('Fox 2')
	];
	const names = groupLearners(learners).working.map(({ name }) => name);
	expect(names).toEqual(['ana', 'Émile', 'Fox 2', 'Fox 10', 'Zoë']);
});

it('puts everybody into exactly one group', () => {
	const groups = groupLearners([
		learner('Ana', asking),
		learner('Ben', { state: 'not-started' }),
		learner('Cleo', { state: 'handed-in' })
	]);
	expect(Object.values(groups).map((group) => group.length)).toEqual([1, 1, 0, 1]);
});

it('tells the room how many work, without saying who needs help', () => {
	const learners = [
		learner('Ana', asking),
		learner('Ben'),
		learner('Cleo', { state: 'handed-in' }),
		learner('Dan', { state: 'not-started' })
	];
	const counts = countBoard({ at: 7, learners });
	expect(counts).toEqual({ at: 7, working: 2, handedIn: 1, notStarted: 1 });
});

it('says aloud only who asks anew, not who is quiet or asked before', () => {
	const before = { at: 1, learners: [learner('Ana', asking), learner('Ben'), learner('Cleo')] };
	const quiet = { state: 'needs-me', why: 'quiet' } as const;
	const after = {
		at: 2,
		learners: [learner('Ana', asking), learner('Ben', asking), learner('Cleo', quiet)]
	};
	expect(newlyAsking(before, after).map(({ name }) => name)).toEqual(['Ben']);
});
