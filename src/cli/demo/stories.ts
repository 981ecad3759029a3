import type { Truth } from '$lib/domain/simulation/simulated-learner';

/** What is true of a class of the demo school, from its first assignment to its last. */
export interface Story {
	/** What a report should come to, for whoever looks at the school. */
	told: string;
	from: Truth;
	to: Truth;
	/** How many learners have worked, and on how many assignments; all of them without. */
	worked?: { learners: number; assignments: number };
}

export const STORIES: readonly [Story, ...Story[]] = [
	{ told: 'got sharper', from: { d: 1.2, c: 0.1 }, to: { d: 2.3, c: 0.1 } },
	{ told: 'only flags more of everything', from: { d: 1.5, c: 0.35 }, to: { d: 1.5, c: -0.35 } },
	{ told: 'has not changed', from: { d: 1.7, c: 0.1 }, to: { d: 1.7, c: 0.1 } },
	{
		told: 'has too few answers yet',
		...{ from: { d: 1.5, c: 0 }, to: { d: 1.5, c: 0 } },
		worked: { learners: 5, assignments: 2 }
	}
];

/** The truth of a story at one of its assignments, counted from 0. */
export function truthAt({ from, to }: Story, place: number, last: number): Truth {
	const share = last === 0 ? 0 : place / last;
	return { d: from.d + share * (to.d - from.d), c: from.c + share * (to.c - from.c) };
}
