import { describe, expect, it } from 'vitest';
import { findSimilar } from '../../server/services/find-similar';
import { splitDocument } from '../text/split-document';
import { reAnchor, reAnchorKey } from './re-anchor';

const text = [
	'Mayor defends the brutal crackdown on street vendors',
	'The mayor said on Monday that 214 vendors had been fined since March.',
	'Critics call it a brutal crackdown on street vendors and a waste of money.',
	'“Nobody was warned,” said Ana Ruiz, who sells fruit near the station.'
].join('\n\n');

const placeOf = (quote: string, occurrence = 1) => {
	let start = -1;
	for (let i = 0; i < occurrence; i += 1) start = text.indexOf(quote, start + 1);
	return { text, start, end: start + quote.length };
};

/** What was found, as words. */
const find = (quote: string, after: string, occurrence = 1) => {
	const found = reAnchor(placeOf(quote, occurrence), after, findSimilar);
	return found && { words: after.slice(found.start, found.end), how: found.how, at: found.start };
};

describe('a place of an edited text', () => {
	it('stays where it is when the edit comes after it', () => {
		const { start } = placeOf('214 vendors had been fined');
		const after = text.replace('Ana Ruiz', 'Ana María Ruiz');
		const found = find('214 vendors had been fined', after);
		expect(found).toEqual({ words: '214 vendors had been fined', how: 'same-place', at: start });
	});

	it('goes along when something is put in before it', () => {
		const after = `Updated on Tuesday\n\n${text}`;
		expect(find('Nobody was warned', after)).toMatchObject({
			words: 'Nobody was warned',
			how: 'exact-quote'
		});
	});

	it('is told from the same words elsewhere by what stands around it', () => {
		const after = text
			.replace('Mayor defends', 'City hall once more defends')
			.replace('near the station', 'at the old station');
		const second = find('brutal crackdown', after, 2);
		expect(second?.at).toBe(after.lastIndexOf('brutal crackdown'));
		expect(find('brutal crackdown', after)?.at).toBe(after.indexOf('brutal crackdown'));
	});

	it('is not found in the same words elsewhere when its own are gone', () => {
		const after = text.replace('a brutal crackdown on street vendors and a waste', 'a waste');
		expect(find('brutal crackdown', after, 2)).toBeNull();
		expect(find('brutal crackdown', after)?.how).toBe('same-place');
	});

	it('is not found in a sentence that was like it all along', () => {
		const report = (count: number) => `In all of March, ${count} vendors were fined in town.`;
		const list = [report(214), report(215), report(216), report(217)];
		const before = list.join('\n');
		const start = before.indexOf('215');
		const after = list.toSpliced(1, 1).join('\n');
		const place = { text: before, start, end: start + '215 vendors were fined'.length };
		expect(reAnchor(place, after, findSimilar)).toBeNull();
	});

	it('follows its sentence to the other end of the text', () => {
		const [title = '', first = '', ...rest] = text.split('\n\n');
		const after = [title, ...rest, first].join('\n\n');
		expect(find('214 vendors had been fined since March', after)).toMatchObject({
			words: '214 vendors had been fined since March',
			how: 'exact-quote'
		});
	});

	it('is found again when one of its words was replaced, at either end or inside', () => {
		const quote = 'brutal crackdown on street vendors';
		for (const words of [
			'cruel crackdown on street vendors',
			'brutal crackdown upon street vendors',
			'brutal crackdown on street traders'
		]) {
			const after = text.replace(`a ${quote}`, `a ${words}`);
			expect(find(quote, after, 2)).toMatchObject({ words, how: 'fuzzy' });
		}
	});

	it('is not found when most of it was rewritten', () => {
		const after = text.replace('a brutal crackdown on street vendors', 'an end to trade outdoors');
		expect(find('brutal crackdown on street vendors', after, 2)).toBeNull();
	});

	it('is not found inside a longer word', () => {
		expect(find('said', text.replace('said on Monday', 'saidon Monday'))?.words).not.toBe('said');
		expect(find('street', text.replaceAll('street', 'streetcar'))?.words).not.toBe('street');
	});
});

describe('the places of a key', () => {
	const before = splitDocument(text);
	const quotes = (after: string, found: ReturnType<typeof reAnchorKey>) =>
		found.map(({ to }) => {
			const { tokens } = splitDocument(after);
			return to && after.slice(tokens[to.start]?.start, tokens[to.end - 1]?.end);
		});
	const place = (id: string, words: string) => {
		const at = text.indexOf(words);
		const start = before.tokens.findIndex((token) => token.start === at);
		const end = before.tokens.findIndex((token) => token.end === at + words.length) + 1;
		return { id, start, end };
	};
	const key = [place('fined', '214 vendors had been fined since March'), place('ana', 'Ana Ruiz')];
	const move = (after: string) =>
		reAnchorKey(key, { before, after: splitDocument(after) }, findSimilar);

	it('come back in order, each with how it was found', () => {
		const after = text.replace('The mayor said on Monday', 'On Monday the mayor said');
		const found = move(after);
		expect(found.map(({ id, to }) => [id, to?.how])).toEqual([
			['fined', 'same-place'],
			['ana', 'same-place']
		]);
		expect(quotes(after, found)).toEqual(['214 vendors had been fined since March', 'Ana Ruiz']);
	});

	it('never run over the end of a sentence', () => {
		const after = text.replace('had been fined since March', 'had been fined. Since March');
		const [fined] = move(after);
		expect(fined?.to).toBeNull();
	});

	it('whose sentence is gone are to be checked', () => {
		const after = text.replace(/\n\nThe mayor.*March\./, '');
		expect(move(after).map(({ to }) => to?.how ?? null)).toEqual([null, 'exact-quote']);
	});
});
