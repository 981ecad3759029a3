import type { BeforeAfter } from '$lib/domain/discernment/discernment-change';
import { seededRandom, type Random } from '$lib/domain/random';
import { normalCdf, normalQuantile } from '$lib/domain/statistics/normal-distribution';

// Learners whose sharpness and leaning are known, so that reports about them can be held against it.

/** What is true of a learner: how sharp (d'), and which way leaning (c). */
export interface Truth {
	d: number;
	c: number;
}

/** How much the learners of a class differ (SCORING 7.9 takes an SD of .6). */
const SPREAD = 0.6;

const draw = (random: Random) => normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, random())));

/** A learner of known sensitivity and bias judges so many signals and as much noise. */
export function judge({ d, c }: Truth, units: number, random: Random) {
	const flagged = (rate: number) =>
		Array.from({ length: units }, random).filter((chance) => chance < rate).length;
	const [hits, falseAlarms] = [normalCdf(d / 2 - c), normalCdf(-d / 2 - c)].map(flagged);
	return { signals: units, hits: hits ?? 0, noise: units, falseAlarms: falseAlarms ?? 0 };
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
		const [ownD, ownC] = [SPREAD * draw(random), (SPREAD / 2) * draw(random)];
		const own = ({ d, c }: Truth) => ({ d: d + ownD, c: c + ownC });
		const before = judge(own(from), units, random);
		return { before, after: judge(own(to), units, random) };
	});
}
