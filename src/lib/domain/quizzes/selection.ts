import type { Element } from '../elements';
import type { Cost } from './climb';
import { QUIZ_CONFIG } from './quiz-config';
import type { ExerciseSummary } from './summarize-exercise';

/** Exercises chosen for a quiz, in any order. */
export type Selection = readonly ExerciseSummary[];

/** Seconds for all exercises, and for reading each of their articles once. */
export function countSeconds(selection: Selection): number {
	const read = new Set<string>();
	let sum = 0;
	for (const { articleId, seconds, readingSeconds } of selection) {
		sum += read.has(articleId) ? seconds : seconds + readingSeconds;
		read.add(articleId);
	}
	return sum;
}

/** The share of units with nothing to flag, 0 to 1; 0 where there is nothing to judge. */
export function neutralShareOf(selection: Selection): number {
	let neutral = 0;
	let units = 0;
	for (const exercise of selection) {
		neutral += exercise.neutral;
		units += exercise.neutral + exercise.signals;
	}
	return units === 0 ? 0 : neutral / units;
}

/**
 * How far from balanced: the gap between the most and the least practiced of the elements, in
 * shares of their mean, beyond what is tolerated. Exercises that mix elements serve all alike.
 */
export function imbalanceOf(selection: Selection, elements: readonly Element[]): number {
	const seconds = elements.map((element) => secondsOn(selection, element));
	const mean = seconds.reduce((sum, one) => sum + one, 0) / elements.length;
	const gap = mean > 0 ? (Math.max(...seconds) - Math.min(...seconds)) / mean : elements.length;
	return Math.max(0, gap - QUIZ_CONFIG.imbalanceMax);
}

/**
 * What is not nice about a selection, the gravest first: imbalance, too much mixing, texts read
 * for little practice, many texts.
 */
export function costOfSelection(selection: Selection, elements: readonly Element[]): Cost {
	const practice = selection.reduce((sum, { seconds }) => sum + seconds, 0);
	const mixed = secondsOn(selection, null) / practice;
	const isMixed = Math.max(0, mixed - QUIZ_CONFIG.mixedShareMax);
	return [imbalanceOf(selection, elements), isMixed, ...visitsOf(selection)];
}

function secondsOn(selection: Selection, asked: Element | null): number {
	let sum = 0;
	for (const { element, seconds } of selection) if (element === asked) sum += seconds;
	return sum;
}

/**
 * Seconds of reading that outlast the practice with the text, and the chance that two exercises
 * belong to different texts (Simpson's index).
 */
function visitsOf(selection: Selection): [number, number] {
	const visits = new Map<string, { count: number; unused: number }>();
	for (const { articleId, seconds, readingSeconds } of selection) {
		const visit = visits.get(articleId) ?? { count: 0, unused: readingSeconds };
		visits.set(articleId, { count: visit.count + 1, unused: visit.unused - seconds });
	}
	let [unused, together] = [0, 0];
	for (const visit of visits.values()) {
		unused += Math.max(0, visit.unused);
		together += (visit.count / selection.length) ** 2;
	}
	return [unused, 1 - together];
}
