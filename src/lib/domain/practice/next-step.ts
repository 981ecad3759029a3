import { neighborOf } from '../confusable';
import type { Element } from '../elements';
import { elementProgress } from './element-progress';
import type { History, LessonId, PracticeEvent } from './history';
import { PRACTICE_CONFIG } from './practice-config';

/** What to offer a self-learner next. */
export type Step =
	| { type: 'lesson'; lesson: LessonId }
	| { type: 'spot'; elements: Element[]; length: typeof PRACTICE_CONFIG.spotLength }
	| { type: 'round'; element: Element }
	| { type: 'compare' }
	| { type: 'done-for-now' };

/** From what can be seen in single words to what is not there at all. */
const ORDER = ['loaded', 'source', 'claim', 'context'] as const satisfies Element[];

const spot = (...elements: Element[]): Step => ({
	...{ type: 'spot', elements },
	length: PRACTICE_CONFIG.spotLength
});
const alone = (element: Element): Step[] => [
	{ type: 'lesson', lesson: element },
	spot(element),
	{ type: 'round', element }
];

/**
 * Each element as SCORING 5 asks: worked example, block, use in a text, then mixed with what it is
 * confused with. The mix waits until the neighbor was practiced alone: to tell two things apart,
 * one has to have met both. So loaded comes back later, with context.
 * Comparing and reading elsewhere build on all four.
 */
const PATH: readonly Step[] = [
	...alone('loaded'),
	...alone('source'),
	...alone('claim'),
	spot('source', neighborOf('source')),
	...alone('context'),
	spot('loaded', neighborOf('loaded')),
	{ type: 'lesson', lesson: 'lateral-reading' },
	{ type: 'compare' }
];

/**
 * The first step of the path not yet done, in whatever order things were done before. Where results
 * are low, the block comes again before the mix. After the path: the element with the lowest recent
 * share, until all are well.
 */
export function nextStep(history: History): Step {
	const due = PATH.find((step) => !history.some((event) => isStep(event, step)));
	if (!due) return furtherStep(history);
	const isMix = due.type === 'spot' && due.elements.length > 1;
	const weak = isMix ? due.elements.find((element) => needsBlock(history, element)) : undefined;
	return weak ? spot(weak) : due;
}

/** Round and mixed set in turns, with a block in between where results are low. */
function furtherStep(history: History): Step {
	const progress = elementProgress(history);
	const shareOf = (element: Element) => progress[element].recent ?? 0;
	const [element] = [...ORDER].sort((one, other) => shareOf(one) - shareOf(other));
	if (!element || shareOf(element) >= PRACTICE_CONFIG.enoughFrom) return { type: 'done-for-now' };
	const last = history.findLast((event) => isAbout(event, element));
	if (last?.type === 'spot' && last.elements.length === 1) return { type: 'round', element };
	if (shareOf(element) < PRACTICE_CONFIG.lowBelow) return spot(element);
	return last?.type === 'round' ? spot(element, neighborOf(element)) : { type: 'round', element };
}

function needsBlock(history: History, element: Element): boolean {
	const { recent } = elementProgress(history)[element];
	const blocks = history.filter((event) => isStep(event, spot(element)));
	const isLow = recent !== null && recent < PRACTICE_CONFIG.lowBelow;
	return isLow && blocks.length < PRACTICE_CONFIG.blocksMax;
}

/** Whether something finished is what a step asks for; a set to spot may name its elements in any order. */
function isStep(event: PracticeEvent, step: Step): boolean {
	if (event.type === 'lesson') return step.type === 'lesson' && event.lesson === step.lesson;
	if (event.type === 'round') return step.type === 'round' && event.element === step.element;
	if (event.type === 'compare') return step.type === 'compare';
	// A review keeps what was learned; it stands for no step of the path.
	if (event.type === 'review') return false;
	const asked = step.type === 'spot' ? step.elements : [];
	return (
		asked.length === event.elements.length &&
		asked.every((element) => event.elements.includes(element))
	);
}

function isAbout(event: PracticeEvent, element: Element): boolean {
	if (event.type === 'spot') return event.elements.includes(element);
	return event.type === 'round' && event.element === element;
}
