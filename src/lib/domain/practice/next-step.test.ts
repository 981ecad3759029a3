import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELEMENTS, type Element } from '../elements';
import type { History, PracticeEvent } from './history';
import { nextStep, type Step } from './next-step';

const spot = (score: number, ...elements: Element[]): PracticeEvent => ({
	...{ type: 'spot', elements, score }
});
const round = (score: number, element: Element): PracticeEvent => ({
	...{ type: 'round', element, articleSlug: 'water-main-repair', kind: 'mark', score }
});
const lesson = (element: Element): PracticeEvent => ({ type: 'lesson', lesson: element });

/** Doing a step, with a result. */
function finish(step: Step, score: number): PracticeEvent[] {
	if (step.type === 'lesson') return [step];
	if (step.type === 'spot') return [spot(score, ...step.elements)];
	if (step.type === 'round') return [round(score, step.element)];
	return step.type === 'compare' ? [{ type: 'compare', score }] : [];
}

/** The steps offered to someone who does each of them. */
function follow(count: number, scoreOf: (step: Step) => number): Step[] {
	let history: History = [];
	return Array.from({ length: count }, () => {
		const step = nextStep(history);
		history = [...history, ...finish(step, scoreOf(step))];
		return step;
	});
}

function say(step: Step): string {
	if (step.type === 'spot') return `spot ${step.elements.join(' + ')}`;
	if (step.type === 'round') return `round ${step.element}`;
	return step.type === 'lesson' ? `lesson ${step.lesson}` : step.type;
}

const PATH = [
	...['lesson loaded', 'spot loaded', 'round loaded'],
	...['lesson source', 'spot source', 'round source'],
	...['lesson claim', 'spot claim', 'round claim', 'spot source + claim'],
	...['lesson context', 'spot context', 'round context', 'spot loaded + context'],
	...['lesson lateral-reading', 'compare']
];

it('goes element by element: lesson, block, round, and mixed once both neighbors are known', () => {
	expect(follow(17, () => 0.9).map(say)).toEqual([...PATH, 'done-for-now']);
});

it('offers ten sentences in every set', () => {
	expect(nextStep([lesson('loaded')])).toEqual({ type: 'spot', elements: ['loaded'], length: 10 });
});

it('passes over what was already done, in whatever order', () => {
	const history = [spot(0.8, 'loaded'), lesson('source'), lesson('loaded')];
	expect(say(nextStep(history))).toBe('round loaded');
	expect(say(nextStep([...history, round(0.8, 'loaded')]))).toBe('spot source');
});

it('takes a mixed set for done whichever element is named first', () => {
	const known: PracticeEvent[] = (['loaded', 'source', 'claim'] as const).flatMap((element) => [
		...[lesson(element), spot(0.8, element), round(0.8, element)]
	]);
	expect(say(nextStep([...known, spot(0.8, 'claim', 'source')]))).toBe('lesson context');
});

describe('where results are low', () => {
	const before: PracticeEvent[] = [
		...[lesson('loaded'), spot(0.8, 'loaded'), round(0.8, 'loaded')],
		...[lesson('source'), spot(0.3, 'source'), round(0.4, 'source')],
		...[lesson('claim'), spot(0.8, 'claim'), round(0.8, 'claim')]
	];

	it('the block comes again before the mix', () => {
		expect(say(nextStep(before))).toBe('spot source');
	});

	it('the mix follows when it went better', () => {
		expect(say(nextStep([...before, spot(0.9, 'source')]))).toBe('spot source + claim');
	});

	it('nobody is kept in a loop: after three blocks the path goes on', () => {
		expect(say(nextStep([...before, spot(0.2, 'source')]))).toBe('spot source');
		const again = [...before, spot(0.2, 'source'), spot(0.2, 'source')];
		expect(say(nextStep(again))).toBe('spot source + claim');
	});

	it('someone who gets everything wrong reaches the end of the path all the same', () => {
		expect(follow(40, () => 0).map(say)).toEqual(expect.arrayContaining(PATH));
	});
});

describe('after the path', () => {
	const scores: Partial<Record<Element, number>> = { claim: 0.6 };
	const scoreOf = (step: Step) => (step.type === 'round' ? (scores[step.element] ?? 0.9) : 0.9);
	const path = () => {
		let history: History = [];
		for (let i = 0; i < PATH.length; i++)
			history = [...history, ...finish(nextStep(history), scoreOf(nextStep(history)))];
		return history;
	};

	it('the element with the lowest recent share is next, in a round after a set', () => {
		expect(say(nextStep([...path(), round(0.6, 'claim'), spot(0.7, 'claim', 'source')]))).toBe(
			'round claim'
		);
	});

	it('and in a mixed set after a round', () => {
		expect(say(nextStep([...path(), round(0.6, 'claim')]))).toBe('spot claim + source');
	});

	it('a low share brings the block, then a round', () => {
		const low = [...path(), round(0, 'claim'), round(0, 'claim'), round(0, 'claim')];
		expect(say(nextStep(low))).toBe('spot claim');
		expect(say(nextStep([...low, spot(0, 'claim')]))).toBe('round claim');
	});

	it('nothing is urged while every element goes well', () => {
		expect(nextStep([...path(), round(1, 'claim')])).toEqual({ type: 'done-for-now' });
	});
});

it('never mixes an element that was not practiced alone, whatever the results', () => {
	const anyScores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30 });
	fc.assert(
		fc.property(anyScores, (scores) => {
			let i = 0;
			const steps = follow(30, () => scores[i++] ?? 0);
			for (const [at, step] of steps.entries()) {
				if (step.type !== 'spot' || step.elements.length === 1) continue;
				const before = steps.slice(0, at).map(say);
				for (const element of ELEMENTS.filter((one) => step.elements.includes(one)))
					expect(before).toEqual(expect.arrayContaining([`spot ${element}`, `round ${element}`]));
			}
		}),
		{ numRuns: 200, seed: 5 }
	);
});
