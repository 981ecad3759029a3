import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences';
import { splitTokens } from './split-tokens';

const sentencesOf = (line: string) =>
	splitSentences(line, splitTokens(line)).map(({ start, end }) => line.slice(start, end));

describe('one sentence', () => {
	it.each([
		['titles', 'Gov. Smith, Sen. A. Jones and Mr. Doe met Dr. Roe. '],
		['a title in capitals', 'SEN. SMITH MEETS MR. DOE'],
		['initials', 'Acting ICE Director P.J. Lechleitner and John J. Doe spoke.'],
		['an initialism before a name', 'Released into U.S. Communities, officials said.'],
		['an initialism before a comma', 'Cities like Washington D.C., Boston and Seattle.'],
		['a dateline', 'Washington D.C. – A new analysis was published.'],
		['months', 'On Nov. 5 and Sept. 11 it rained.'],
		['the time of day', 'It began at 9 p.m. Friday and ended at 10 a.m. Sunday.'],
		['examples', 'Some crimes, e.g. Theft, i.e. Larceny, in Roe v. Wade and U.S. vs. Texas.'],
		['a numbered thing', 'See No. 5, Fig. 3 and Art. 2.'],
		[
			'a party and a state',
			'Rep. Doe (D-Calif.) Chairman Roe of W.Va. Democrats, D-N.Y. Republicans.'
		],
		['a company', 'Acme Inc. Chairman Doe and Ford Motor Co. President Roe left.'],
		['a younger namesake', 'Donald Trump Jr. (@DonaldJTrumpJr) posted it.'],
		['decimals', 'It rose 1.5 percent, or .5 points, to $2.75.'],
		['a number that opens a line', '1. Thousands of people'],
		['a web address', 'A report by DailyMail.com News at pic.twitter.com/Xyz said so.'],
		['a quotation cut by its speaker', '“It is unconscionable,” Homan said, “that they do.”'],
		['a question put to someone', '“Why now?” he asked. '],
		['a question with a named speaker', '“Why now?” President Donald Trump asked.'],
		['a shout inside', 'The “go home!” vans came back.'],
		['an unfinished phrase', 'They waited … and waited... and left.'],
		['an omission', 'They said [...] Congress should act.'],
		['a colon', 'I asked @TomHoman_ what day One Border Security looks like:'],
		['a credit after a quotation', '“It is over.” — Donald Trump'],
		['no capital after a closing bracket', 'It failed (again!) and again.']
	])('%s', (_, line) => {
		expect(sentencesOf(line)).toEqual([line.trim()]);
	});
});

describe('two sentences', () => {
	it.each([
		['a full stop', 'He left. They stayed.'],
		['a question and a shout', 'Why? Because!'],
		['an initialism before an opening word', 'He lives in the U.S. The agency knows.'],
		['an initialism and a question mark', 'Across the U.S.? Do you agree?'],
		['an abbreviation before an opening word', 'It was sold to Acme Inc. The price is unknown.'],
		['a letter before an opening word', 'There is no plan B. The agency gave up.'],
		['the answer no', 'He said no. Trump agreed.'],
		['closing quotation marks', '“It is over.” Homan left.'],
		['straight single quotation marks', "It is 'handcuffed by the courts.' They agreed."],
		['straight double quotation marks', 'It is "handcuffed." "No," they said.'],
		['brackets', '(He left.) They stayed (for now). '],
		['a bracket that opens', 'Policies changed. [TRAC Website]'],
		['three dots', 'He waited… Then he left.'],
		['a year', 'It began in 2015. The agency grew.'],
		['a number that opens', 'It grew. 40 people came.'],
		['an account that opens', 'It grew. @TomHoman_ agreed.'],
		['a name with a small first letter', 'Sales fell. eBay agreed.'],
		['a forgotten capital', 'There was a request. he was later accused.'],
		['an emoji', 'We won! 🎉 They lost.'],
		['no capitals at all', 'ذهب الولد. جاءت البنت؟'],
		['Hebrew', 'הוא הלך. היא באה.']
	])('%s', (_, line) => {
		expect(sentencesOf(line)).toHaveLength(2);
		expect(sentencesOf(line).join(' ')).toBe(line.trim());
	});

	it.each([
		['trump.His plan', ['trump.', 'His plan']],
		['“tunneling” procedures.ICE tunneling', ['“tunneling” procedures.', 'ICE tunneling']],
		['my opinion.This is new', ['my opinion.', 'This is new']],
		['He asked why?“Because,” she said', ['He asked why?', '“Because,” she said']],
		['It is over.” Then', ['It is over.”', 'Then']]
	])('a missing space: %s', (line, expected) => {
		expect(sentencesOf(line)).toEqual(expected);
	});
});

it('leaves out the spaces around sentences, wide and no-break ones too', () => {
	expect(sentencesOf('\u00A0 He left.\u00A0\u2003They stayed. \u00A0')).toEqual([
		'He left.',
		'They stayed.'
	]);
});

it('finds no sentence where there is no word', () => {
	expect(sentencesOf('* * * … “?”')).toEqual([]);
});
