import type { BeforeAfter } from '$lib/domain/discernment/discernment-change';
import { seededRandom, type Random } from '$lib/domain/random';
import { addTruth, drawOwn, flagRates, type Truth } from '$lib/domain/simulation/simulated-learner';

// Learners whose sharpness and leaning are known, so that reports about them can be held against it.

/** A learner of known sensitivity and bias judges so many signals and as much noise. */
export function judge(truth: Truth, units: number, random: Random) {
	const flagged = (rate: number) =>
		Array.from({ length: units }, random).filter((chance) => chance < rate).length;
	const { hit, falseAlarm } = flagRates(truth);
	const hits = flagged(hit);
	return { signals: units, hits, noise: units, falseAlarms: flagged(falseAlarm) };
}

export interface Course {
	from: Truth;
	to: Truth;
	learners?: number;
	units?: number;
}

/** A class before and after, each learner with her own start and the same change. */
export function teach(
	{ from, to, learners = 25, units = 20 }: Course,
	seed: string
): BeforeAfter[] {
	const random = seededRandom(seed);
	return Array.from({ length: learners }, () => {
		const own = drawOwn(random);
		const before = judge(addTruth(from, own), units, random);
		return { before, after: judge(addTruth(to, own), units, random) };
	});
}
