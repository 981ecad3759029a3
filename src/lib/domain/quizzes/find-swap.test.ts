import { describe, expect, it } from 'vitest';
import { aSummary } from '../../../../tests/factories/a-summary';
import { findSwap } from './find-swap';
import { neutralShareOf } from './selection';

const POOL = ['bridge', 'school', 'market'].flatMap((articleId) => [
	aSummary({ articleId, exerciseId: 'loaded' }),
	aSummary({ articleId, exerciseId: 'claim', element: 'claim' }),
	aSummary({ articleId, exerciseId: 'ledger', element: 'source', signals: 0, neutral: 0 })
]);
const quiz = POOL.filter(({ articleId }) => articleId === 'bridge');

describe('swapping an exercise', () => {
	it('gives one about the same element, from another article', () => {
		expect(findSwap({ quiz, at: 0, pool: POOL })).toMatchObject({
			...{ articleId: 'school', exerciseId: 'loaded' }
		});
	});

	it('again goes on through the library and comes round', () => {
		const seen = [];
		let now = quiz;
		for (let i = 0; i < 3; i++) {
			const next = findSwap({ quiz: now, at: 0, pool: POOL });
			if (next) now = now.with(0, next);
			seen.push(next?.articleId);
		}
		expect(seen).toEqual(['school', 'market', 'bridge']);
	});

	it('never takes the neutral share below 40 percent', () => {
		const steep = aSummary({ articleId: 'steep', signals: 40, neutral: 1 });
		const next = findSwap({ quiz, at: 0, pool: [steep, ...POOL] });
		expect(next?.articleId).not.toBe('steep');
		expect(neutralShareOf(quiz.with(0, next ?? steep))).toBeGreaterThanOrEqual(0.4);
	});

	it('prefers one that takes about as long', () => {
		const pool = [aSummary({ articleId: 'long', seconds: 600 }), ...POOL];
		expect(findSwap({ quiz, at: 0, pool })?.articleId).toBe('school');
		expect(findSwap({ quiz, at: 0, pool: pool.slice(0, 1) })?.articleId).toBe('long');
	});

	it('never puts a ledger where its sources were not asked for', () => {
		expect(findSwap({ quiz, at: 2, pool: POOL })?.exerciseId).not.toBe('ledger');
	});

	it('says so when nothing fits', () => {
		expect(findSwap({ quiz, at: 0, pool: quiz })).toBeUndefined();
		expect(findSwap({ quiz, at: 9, pool: POOL })).toBeUndefined();
	});
});
