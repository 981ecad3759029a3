import { describe, expect, it } from 'vitest';
import { readLibrary } from '$content/library';
import { canonicalText } from '../../text/canonical-text';
import { splitDocument } from '../../text/split-document';
import { ANSWERED_QUESTIONS } from './answered-questions';
import { contextDistractors } from './question-bank';
import { SIDE_QUESTIONS } from './side-questions';

/** Everything that the bank offers for a text under some seeds. */
function offered(text: string, asked: string[] = []) {
	const document = splitDocument(text);
	const all = Array.from({ length: 40 }, (_, i) => contextDistractors(document, asked, `s${i}`));
	const seen = new Map(all.flat().map((one) => [one.question, one]));
	return [...seen.values()].map(({ kind, question, why, at }) => ({
		...{ kind, question, why },
		words: text.slice(at.start, at.end)
	}));
}

const answered = (text: string, asked: string[] = []) =>
	offered(text, asked).filter(({ kind }) => kind === 'answered-in-text');
const aside = (text: string, asked: string[] = []) =>
	offered(text, asked).filter(({ kind }) => kind === 'side-question');

describe('a question that the text answers', () => {
	it.each([
		['“The pipe will not last,” said Mina Castell.', 'Who says', 'Mina Castell'],
		['Mina Castell said: “The pipe will not last.”', 'Who says', 'Mina Castell'],
		['It was Mina Castell, the city’s chief engineer, who came.', 'job or role', ''],
		['He met Oren Balk, who owns a bakery there.', 'who Oren Balk is', 'who owns a bakery there'],
		['The Averby Water Department (AWD) came.', 'letters AWD', 'AWD'],
		['It left 212 of the city’s 9,400 households dry.', 'Out of how many', '9,400 households'],
		['The council passed it by 7 votes to 2.', 'votes', '7 votes to 2'],
		['The number rose from 12 to 30 last year.', 'before it came to 30', '12'],
		['Next to a 54-year-old woman stood a man.', 'age', '54-year-old woman'],
		['Gisela Grimm, 67, of Reno, came.', 'How old', '67'],
		[
			'One asked not to be named because she fears for her job.',
			'not named',
			'she fears for her job'
		],
		[
			'It came from a group called Keep Mill Street Moving.',
			'group called',
			'Keep Mill Street Moving'
		],
		['It is closed from March 11 to March 22.', 'first day', 'March 11 to March 22'],
		['The work is budgeted at 640,000 crowns.', 'cost', '640,000 crowns'],
		['FERRIN BAY — The late shift was over.', 'which place', 'FERRIN BAY'],
		['The director declined to comment.', 'did not answer', 'declined to comment'],
		['Mina Castell said on Tuesday that it broke.', 'day of the week', 'Tuesday'],
		['After a six-week strike they went back.', 'How long did the strike', 'six-week strike'],
		['The city put the report on its website.', 'can be found', 'on its website'],
		['It loses much, according to its manager, Piet Sorrel.', 'name of the manager', 'Piet Sorrel'],
		['It loses 60,000 crowns a day.', 'for an hour, a day', 'a day']
	])('is offered for: %s', (text, question, words) => {
		const found = answered(text).filter((one) => one.question.includes(question));
		expect(found).toHaveLength(1);
		expect(found[0]?.words).toContain(words);
		expect(found[0]?.why).toMatch(/^(?:Answered|Yes).*\.$/s);
	});

	it.each([
		['a letter word that the names do not spell', 'The Averby Water Department (ABC) came.'],
		['a clause that tells what somebody did', 'He met Oren Balk, who declined a seat.'],
		['a range that is no vote', 'It rose by 20 to 30 percent, and by 7 to 9 places.'],
		['a date that looks like an age', 'On Monday, April 20, the road is closed.'],
		['two kinds of age', 'Next to a 54-year-old woman stood a 30-year-old woman.'],
		['a place after a name of a place', 'He came from New Mexico, a teacher said.']
	])('is not made of %s', (_, text) =>
		expect(answered(text).map(({ question }) => question)).toEqual([])
	);

	it('is not offered where two answers would do', () => {
		const text = 'The work will cost 400 dollars.\n\nThe park will cost 900 dollars.';
		expect(answered(text)).toEqual([]);
	});
});

describe('a side question', () => {
	it.each([
		['An ICE spokesperson said that it is over.', 'by phone'],
		['She said it in a statement.', 'How many words'],
		['The council met at town hall.', 'built'],
		['He said it during the meeting.', 'which room'],
		['The sum was announced on Tuesday.', 'what hour'],
		['Take bus 6 to the school.', 'What color']
	])('is raised by: %s', (text, question) => {
		const found = aside(text).filter((one) => one.question.includes(question));
		expect(found).toHaveLength(1);
	});

	it('stays away where its detail could matter', () => {
		expect(aside('He said it during the meeting, behind closed doors.')).toEqual([]);
		expect(aside('The vans pulled up. The suspects ran.')).toEqual([]);
		expect(aside('Through a spokesman, he declined.')).toEqual([]);
	});
});

describe('a bank of questions', () => {
	it('has at least thirty', () =>
		expect(ANSWERED_QUESTIONS.length + SIDE_QUESTIONS.length).toBeGreaterThanOrEqual(30));

	it('offers none that is close to one that is asked already', () => {
		const text = 'The work is budgeted at 640,000 crowns.';
		expect(answered(text)).toHaveLength(1);
		expect(answered(text, ['Who pays for this?'])).toEqual([]);
		const votes = 'The council passed it by 7 votes to 2.';
		expect(answered(votes, ['How did each side explain its votes?'])).toEqual([]);
	});

	it.each(readLibrary().map(({ slug, raw }) => [slug, canonicalText(raw)]))(
		'gives %s at most four, in the order of the text, each in a sentence of its own, the same every time',
		(_, text) => {
			const document = splitDocument(text);
			const given = contextDistractors(document, [], 'seed');
			expect(contextDistractors(document, [], 'seed')).toEqual(given);
			expect(given.length).toBeGreaterThan(0);
			expect(given.length).toBeLessThanOrEqual(4);
			const sentences = given.map(({ at }) =>
				document.sentences.findIndex(({ start, end }) => start <= at.start && at.end <= end)
			);
			expect(sentences).not.toContain(-1);
			expect(new Set(sentences).size).toBe(given.length);
			expect(sentences).toEqual(sentences.toSorted((a, b) => a - b));
			for (const { question, why } of given) {
				expect(question).toMatch(/^\p{Lu}.*\?$/su);
				expect(why).toMatch(/^\p{Lu}.*\.$/su);
				expect(why.split(/\s+/).length).toBeLessThanOrEqual(45);
				expect(`${question} ${why}`).not.toMatch(/undefined|\s{2}/);
			}
		}
	);

	it('takes other ones for another seed', () => {
		const text = canonicalText(
			readLibrary().find(({ slug }) => slug === 'water-main-repair')?.raw ?? ''
		);
		const given = (seed: string) => contextDistractors(splitDocument(text), [], seed);
		expect(given('a')).not.toEqual(given('b'));
	});
});
