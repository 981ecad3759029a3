import { expect, it } from 'vitest';
import { shuffleQuiz } from './shuffle-quiz';

const QUIZ = ['claim', 'ledger', 'source', 'loaded', 'match', 'reword'];
const waitsFor = (one: string) => (one === 'ledger' ? 'source' : undefined);
const orderOf = (seed: string) => shuffleQuiz(QUIZ, seed, waitsFor);

it('a learner meets the same order every time, and others another one', () => {
	expect(orderOf('ana:1')).toEqual(orderOf('ana:1'));
	const orders = new Set(Array.from({ length: 30 }, (_, i) => orderOf(`learner ${i}`).join()));
	expect(orders.size).toBeGreaterThan(15);
});

it('an order holds every exercise once, and the ledger comes after its sources', () => {
	for (let i = 0; i < 50; i++) {
		const order = orderOf(String(i));
		expect([...order].sort()).toEqual([...QUIZ].sort());
		expect(order.indexOf('ledger')).toBeGreaterThan(order.indexOf('source'));
	}
});
