import type { Element } from '../elements';
import type { Cost } from './climb';
import { marginOf } from './margin-table';
import { QUIZ_CONFIG } from './quiz-config';
import type { ExerciseSummary } from './summarize-exercise';

interface Visit {
	count: number;
	seconds: number;
}

/** What a selection takes and gives, kept up to date while exercises come and go. */
export class Tally {
	/** With each article read once. */
	seconds = 0;
	/** Neutral units to spare, see `marginOf`. */
	margin = 0;
	#count = 0;
	#practice = new Map<Element | null, number>();
	#visits = new Map<string, Visit>();
	/** Seconds of reading that outlast the practice with the text. */
	#unused = 0;
	/** Over the articles, their number of exercises squared. */
	#together = 0;

	constructor(selection: readonly ExerciseSummary[]) {
		for (const one of selection) this.add(one);
	}

	add(one: ExerciseSummary): void {
		this.#change(one, 1);
	}

	drop(one: ExerciseSummary): void {
		this.#change(one, -1);
	}

	/**
	 * What is not nice about the selection, the gravest first: imbalance, too much mixing, texts
	 * read for little practice, and the chance that two exercises belong to different texts
	 * (Simpson's index).
	 */
	cost(elements: readonly Element[]): Cost {
		const mixed = this.#secondsOn(null);
		const all = elements.reduce((sum, element) => sum + this.#secondsOn(element), mixed);
		const isMixed = Math.max(0, mixed / all - QUIZ_CONFIG.mixedShareMax);
		const scatter = 1 - this.#together / this.#count ** 2;
		return [this.imbalance(elements), isMixed, this.#unused, scatter];
	}

	/**
	 * The gap between the most and the least practiced of the elements, in shares of their mean,
	 * beyond what is tolerated. Exercises that mix elements serve all alike.
	 */
	imbalance(elements: readonly Element[]): number {
		let [most, least, sum] = [0, Infinity, 0];
		for (const element of elements) {
			const seconds = this.#secondsOn(element);
			most = Math.max(most, seconds);
			least = Math.min(least, seconds);
			sum += seconds;
		}
		const gap = sum > 0 ? ((most - least) * elements.length) / sum : elements.length;
		return Math.max(0, gap - QUIZ_CONFIG.imbalanceMax);
	}

	#secondsOn(element: Element | null): number {
		return this.#practice.get(element) ?? 0;
	}

	#change(one: ExerciseSummary, sign: 1 | -1): void {
		const { articleId, element, seconds, readingSeconds } = one;
		const before = this.#visits.get(articleId) ?? { count: 0, seconds: 0 };
		const after = { count: before.count + sign, seconds: before.seconds + sign * seconds };
		this.#visits.set(articleId, after);
		this.#count += sign;
		this.#together += after.count ** 2 - before.count ** 2;
		this.#unused += unusedOf(after, readingSeconds) - unusedOf(before, readingSeconds);
		this.#practice.set(element, this.#secondsOn(element) + sign * seconds);
		const isTurn = Math.min(before.count, after.count) === 0;
		this.seconds += sign * (seconds + (isTurn ? readingSeconds : 0));
		this.margin += sign * marginOf(one);
	}
}

function unusedOf({ count, seconds }: Visit, readingSeconds: number): number {
	return count > 0 ? Math.max(0, readingSeconds - seconds) : 0;
}
