import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastest } from '../../../../tests/fastest';
import { annotationFile } from '../../forms/annotation-file';
import { locateAnnotation } from './locate-annotation';
import { toWebAnnotations, type AnnotatedPlace } from './web-annotation';

const text = 'Mayor 🙂 said: “214 vendors were fined.” Critics were fined too.';
const place = (words: string, at = text.indexOf(words)): AnnotatedPlace => ({
	...{ id: 's1', element: 'claim', kind: 'statistic', why: 'It can be counted.' },
	...{ start: at, end: at + words.length }
});
const exported = (...places: AnnotatedPlace[]) => toWebAnnotations(text, places, 'urn:x:text');

/** As another program would get it, and where it is then. */
const readBack = (page: unknown, words = text) =>
	annotationFile
		.parse(JSON.parse(JSON.stringify(page)))
		.map(({ target }) => locateAnnotation(words, target.selector));

describe('a place as a Web Annotation', () => {
	it('says what it is, why, and where, in code points and in words', () => {
		expect(exported(place('214 vendors'))).toEqual({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			type: 'AnnotationPage',
			items: [
				{
					...{ id: '#s1', type: 'Annotation', motivation: 'classifying' },
					generator: { type: 'Software', name: 'Bluepencil' },
					body: [
						{ type: 'TextualBody', value: 'claim', purpose: 'tagging' },
						{ type: 'TextualBody', value: 'statistic', purpose: 'tagging' },
						{ type: 'TextualBody', value: 'It can be counted.', purpose: 'describing' }
					],
					target: {
						source: 'urn:x:text',
						selector: [
							{ type: 'TextPositionSelector', start: 15, end: 26 },
							{
								...{ type: 'TextQuoteSelector', exact: '214 vendors' },
								...{ prefix: 'Mayor 🙂 said: “', suffix: ' were fined.” Critics were fined' }
							}
						]
					}
				}
			]
		});
	});

	it('is an assessment when a learner marked it, and has no empty tags', () => {
		const mark = { ...place('214 vendors'), kind: '', why: '' };
		const { items } = toWebAnnotations(text, [mark], 'urn:x:text', 'assessing');
		expect(items[0]).toMatchObject({ motivation: 'assessing', body: [{ value: 'claim' }] });
		expect(items[0]?.body).toHaveLength(1);
	});

	it('never holds half an emoji', () => {
		const emoji = `${'🙂'.repeat(20)}!word!${'🙂'.repeat(20)}`;
		const page = toWebAnnotations(emoji, [{ ...place('x'), start: 41, end: 45 }], 'urn:x:text');
		expect(JSON.stringify(page)).not.toMatch(/\\ud[89a-f]/);
	});
});

it('every place of any text comes back', () => {
	const pieces = ['the', 'mayor', '🙂', 'cafe\u0301', '👩‍👧', ' ', '\n', '𝒳y'];
	const anyText = fc
		.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
		.map((parts) => parts.join('').normalize('NFC'));
	const edges = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 });
	fc.assert(
		fc.property(anyText, edges, (words, asked) => {
			const characters = Array.from(words);
			const offset = (count: number) => characters.slice(0, count).join('').length;
			const places = asked.map(([a, b]) => {
				const from = a % characters.length;
				const to = from + 1 + (b % (characters.length - from));
				return { ...place('x'), start: offset(from), end: offset(to) };
			});
			const found = readBack(toWebAnnotations(words, places, 'urn:x:text'), words);
			expect(found).toEqual(places.map(({ start, end }) => ({ start, end })));
		})
	);
});

it('400 places of 60,000 letters are written and read in half a second', () => {
	const long = Array.from({ length: 1500 }, (_, i) => `On day ${i} the mayor 🙂 said that … `).join(
		''
	);
	const places = Array.from({ length: 400 }, (_, i) => ({
		...{ ...place('x'), id: `s${i}`, start: i * 150, end: i * 150 + 60 }
	}));
	const there = () => readBack(toWebAnnotations(long, places, 'urn:x:text'), long);
	expect(there()).toHaveLength(400);
	expect(fastest(there)).toBeLessThan(500);
});
