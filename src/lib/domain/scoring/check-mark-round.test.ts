import { expect, it } from 'vitest';
import { checkMarkRound, computeBreakEven } from './check-mark-round';
import { buildMarkRuler } from './mark-ruler';

/** A text of `outside` free words and as many claims of ten words, each filling its sentence. */
function rulerWith({ claims, outside }: { claims: number; outside: number }) {
	const targets = Array.from({ length: claims }, (_, index) => {
		const sentence = { start: index * 10, end: index * 10 + 10 };
		return { id: `c${index}`, core: sentence, zone: sentence, isRequired: true };
	});
	return buildMarkRuler({ tokenCount: claims * 10 + outside, element: 'claim', targets });
}

it('a text with as many plain words as claimed ones may be published', () => {
	const round = checkMarkRound(rulerWith({ claims: 4, outside: 40 }));
	expect(round).toEqual({
		ok: true,
		value: { lambda: 1, breakEven: 0.5, isBreakEvenShown: false }
	});
});

it('claims may fill at most two thirds of the text', () => {
	expect(checkMarkRound(rulerWith({ claims: 8, outside: 40 }))).toMatchObject({ ok: true });
	expect(checkMarkRound(rulerWith({ claims: 8, outside: 39 }))).toEqual({
		ok: false,
		reason: 'too-dense'
	});
});

it('there must be room for two wrong marks', () => {
	expect(checkMarkRound(rulerWith({ claims: 1, outside: 20 }))).toMatchObject({ ok: true });
	expect(checkMarkRound(rulerWith({ claims: 1, outside: 19 }))).toEqual({
		ok: false,
		reason: 'too-little-room'
	});
});

it('room is named first, as the inverse task needs it too', () => {
	const refusal = { ok: false, reason: 'too-little-room' };
	expect(checkMarkRound(rulerWith({ claims: 9, outside: 4 }))).toEqual(refusal);
	expect(checkMarkRound(rulerWith({ claims: 9, outside: 0 }))).toEqual(refusal);
});

it('a text without claims needs room as well', () => {
	expect(checkMarkRound(rulerWith({ claims: 0, outside: 16 }))).toMatchObject({ ok: true });
	expect(checkMarkRound(rulerWith({ claims: 0, outside: 15 }))).toMatchObject({ ok: false });
});

it('a mark pays from one in three sure, and the advice is shown once extras are dear', () => {
	expect(computeBreakEven(0.5)).toBeCloseTo(1 / 3, 12);
	expect(checkMarkRound(rulerWith({ claims: 5, outside: 40 }))).toMatchObject({
		value: { isBreakEvenShown: true }
	});
});
