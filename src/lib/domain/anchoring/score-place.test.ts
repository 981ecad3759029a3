import { expect, it } from 'vitest';
import { findSimilar } from '../../server/services/find-similar';
import { editDistance } from './edit-distance';
import { contextOf, sharedContext } from './quote-context';
import { scorePlace } from './score-place';

const text = 'He called it a brutal crackdown on fruit sellers near the station.';
const at = (words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});
const quote = 'brutal crackdown';
const wanted = { quote, ...contextOf(text, at(quote)), start: at(quote).start };
const score = (other: string, range = at(quote)) =>
	scorePlace(other, range, { wanted, findSimilar });

it('the same words in the same place score 1', () => {
	expect(score(text)).toBe(1);
});

it('other words cost more than other surroundings on one side', () => {
	const otherWords = score(text.replace(quote, 'needed operation'));
	const otherSide = score(
		text.replace('on fruit sellers near the station', 'in 1984, 1990 and 2003!')
	);
	expect(otherWords).toBeLessThan(otherSide);
	expect(otherSide).toBeLessThan(1);
});

it('a place further off scores less, by two in ninety-two at most', () => {
	const moved = `${'x '.repeat(500)}${text}`;
	const { start, end } = at(quote);
	const far = score(moved, { start: start + 1000, end: end + 1000 });
	expect(far).toBeLessThan(1);
	expect(far).toBeGreaterThan(90 / 92);
});

it('counts letters put in, taken out and replaced', () => {
	expect(editDistance('crisis', 'crises')).toBe(1);
	expect(editDistance('', 'abc')).toBe(3);
	expect(editDistance('kitten', 'sitting')).toBe(3);
});

it('context is short at the ends of a text, and never half an emoji', () => {
	const emoji = `${'🙂'.repeat(20)}!word!${'🙂'.repeat(20)}`;
	const { prefix, suffix } = contextOf(emoji, { start: 41, end: 45 });
	expect([prefix, suffix]).toEqual([`${'🙂'.repeat(15)}!`, `!${'🙂'.repeat(15)}`]);
	expect(contextOf('word', { start: 0, end: 4 })).toEqual({ prefix: '', suffix: '' });
});

it('says how much of the surroundings is unchanged', () => {
	const now = text.replace('He called', 'She called').replace('on fruit', 'on flower');
	const start = now.indexOf(quote);
	const shared = sharedContext(now, { start, end: start + quote.length }, wanted);
	expect(shared).toEqual({ before: ' called it a '.length + 1, after: ' on f'.length });
});
