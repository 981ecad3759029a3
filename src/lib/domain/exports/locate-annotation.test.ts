import { describe, expect, it } from 'vitest';
import { annotationFile } from '../../forms/annotation-file';
import { locateAnnotation } from './locate-annotation';

const text = 'Vendors 🙂 were fined. Critics were fined too, in the café.';
const find = (...selectors: Parameters<typeof locateAnnotation>[1][number][]) => {
	const found = locateAnnotation(text, selectors);
	return found && { at: found.start, words: text.slice(found.start, found.end) };
};

describe('an annotation of another program', () => {
	it('is found by its position alone, counted in code points', () => {
		expect(find({ start: 8, end: 14 })?.words).toBe('🙂 were');
	});

	it('is found by its quote alone, by its surroundings where it stands twice', () => {
		expect(find({ exact: 'were fined', prefix: 'Critics ' })?.at).toBe(31);
		expect(find({ exact: 'were fined', suffix: '. Critics' })?.at).toBe(11);
	});

	it('is found by its quote when the position is wrong, nearest to it of equals', () => {
		expect(find({ start: 0, end: 3 }, { exact: 'Critics' })?.words).toBe('Critics');
		expect(find({ start: 58, end: 59 }, { exact: 'were fined' })?.at).toBe(31);
	});

	it('is found where position and quote agree', () => {
		expect(find({ start: 30, end: 40 }, { exact: 'were fined' })?.at).toBe(31);
	});

	it('is found when its accents are written apart', () => {
		expect(find({ exact: 'cafe\u0301' })?.words).toBe('café');
	});

	it.each([
		['its words are not in the text', [{ exact: 'jailed' }, { start: 0, end: 3 }]],
		['its position is past the end', [{ start: 50, end: 99 }]],
		['its position is empty', [{ start: 4, end: 4 }]],
		['it says no place', []]
	])('is not found when %s', (_, selectors) => {
		expect(find(...selectors)).toBeNull();
	});
});

describe('a file of annotations', () => {
	const selector = { type: 'TextQuoteSelector', exact: 'Critics' };
	const read = (file: unknown) => annotationFile.safeParse(file).data;
	const plain = [{ body: [], target: { selector: [{ exact: 'Critics' }] } }];

	it('is a page, a list, or a single annotation', () => {
		const one = { target: { selector } };
		for (const file of [{ items: [one] }, [one], one]) expect(read(file)).toMatchObject(plain);
	});

	it('may have several targets, or none of ours among the selectors', () => {
		const bytes = { type: 'DataPositionSelector', start: 1, end: 4 };
		expect(read({ target: ['http://x.example', { selector: [bytes, selector] }] })).toMatchObject(
			plain
		);
		expect(read([{ target: { selector: bytes } }])).toMatchObject([{ target: { selector: [] } }]);
	});

	it('is not refused for one annotation that cannot be read', () => {
		const odd = [null, { target: 'http://x.example' }, { target: { selector: { exact: 3 } } }];
		const all = read({ items: [...odd, { bodyValue: 'claim', target: { selector } }] });
		expect(all?.map(({ target }) => target.selector.length)).toEqual([0, 0, 0, 1]);
		expect(all?.at(-1)?.body).toEqual([{ value: 'claim', purpose: '' }]);
	});

	it.each([null, 'text', 7, {}, { items: 'x' }])('is refused when it is none: %j', (file) => {
		expect(annotationFile.safeParse(file).success).toBe(false);
	});
});
