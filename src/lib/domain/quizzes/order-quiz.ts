import { neighborOf } from '../confusable';
import { ELEMENTS, type Element } from '../elements';
import { shuffle, type Random } from '../random';
import { climb, type Cost } from './climb';
import type { Selection } from './selection';

/**
 * The order of a quiz: article by article, each with its exercises as they stand in the selection.
 * The articles follow SCORING 5, block first, then mix: no mixing before its elements were practiced
 * alone; few new elements at a time; then the confusable neighbor soon. No exchange of two articles
 * would do better; what is left is up to chance.
 */
export function orderQuiz(selection: Selection, random: Random): Selection {
	const ids = [...new Set(selection.map(({ articleId }) => articleId))];
	const blocks = ids.map((id) => selection.filter(({ articleId }) => articleId === id));
	return climb(shuffle(blocks, random), exchangesOf, costOfOrder).flat();
}

/** Every order that exchanging two articles makes. */
export function* exchangesOf(blocks: readonly Selection[]): Generator<readonly Selection[]> {
	for (const [i, one] of blocks.entries())
		for (const [j, other] of blocks.entries()) if (i < j) yield blocks.with(i, other).with(j, one);
}

/** How far an order is from block first, then mix: the gravest first. */
export function costOfOrder(blocks: readonly Selection[]): Cost {
	return [countEarlyMixes(blocks.flat()), countCrowding(blocks), measureGaps(blocks.flat())];
}

/** Exercises that mix elements, times the elements that are practiced alone only later. */
function countEarlyMixes(quiz: Selection): number {
	const firsts = firstOf(quiz);
	const mixes = [...quiz.keys()].filter((at) => quiz[at]?.element === null);
	return mixes.reduce((sum, at) => sum + firsts.filter((first) => first > at).length, 0);
}

/** Elements that come up beside another new one, in the same article. */
function countCrowding(blocks: readonly Selection[]): number {
	const known = new Set<Element>();
	let crowding = 0;
	for (const block of blocks) {
		const before = known.size;
		for (const { element } of block) if (element !== null) known.add(element);
		crowding += Math.max(0, known.size - before - 1);
	}
	return crowding;
}

/** How many exercises lie between the first of an element and the first of its neighbor. */
function measureGaps(quiz: Selection): number {
	const firstAt = (asked: Element) => quiz.findIndex(({ element }) => element === asked);
	return ELEMENTS.map((element) => [firstAt(element), firstAt(neighborOf(element))] as const)
		.filter(([one, other]) => one >= 0 && other >= 0)
		.reduce((sum, [one, other]) => sum + Math.abs(one - other), 0);
}

function firstOf(quiz: Selection): number[] {
	return ELEMENTS.map((asked) => quiz.findIndex(({ element }) => element === asked)).filter(
		(at) => at >= 0
	);
}
