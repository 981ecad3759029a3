import { describe, expect, it } from 'vitest';
import { readLibrary } from '$content/library';
import { KINDS, type KeySpan } from '../../keys/key';
import { checkKey } from '../../keys/check-key';
import { canonicalText } from '../../text/canonical-text';
import { splitDocument } from '../../text/split-document';
import { draftAll } from '../draft';
import { selectSuggestions } from '../select-suggestions';
import type { Suggestion } from '../suggestion';
import { explain } from './explain';

const LIBRARY = readLibrary().map(({ slug, raw }) => [slug, canonicalText(raw)] as const);

/** A suggestion for the first place of some words. */
function at(text: string, quote: string, rest: Partial<Suggestion> = {}): Suggestion {
	const start = text.indexOf(quote);
	return {
		...{ element: 'claim', kind: 'event', rule: 'claim.deed', confidence: 0.9 },
		...{ start, end: start + quote.length },
		...rest
	};
}

const asSpan = (suggestion: Suggestion, text: string, id: string): KeySpan => {
	const quote = text.slice(suggestion.start, suggestion.end);
	const before = text.slice(0, suggestion.start);
	return {
		...{ id, element: suggestion.element, kind: suggestion.kind, status: 'required', quote },
		...(text.split(quote).length > 2 ? { occurrence: before.split(quote).length } : {}),
		...explain(suggestion, text)
	};
};

describe('every draft of the library', () => {
	it.each(LIBRARY)('%s arrives with words that can be published', (_, text) => {
		const document = splitDocument(text);
		const spans = draftAll(document).map((one, i) => asSpan(one, text, `d${i}`));
		const problems = checkKey(document, { version: 1, signedBy: 'A. Teacher', spans });
		const ofWords = problems.filter(
			({ problem }) => !/sentence$/.test(problem) || /reason/.test(problem)
		);
		expect(ofWords).toEqual([]);
		expect(spans.length).toBeGreaterThan(10);
	});

	it.each(LIBRARY)('%s hardly ever says one sentence twice', (_, text) => {
		const document = splitDocument(text);
		const shown = selectSuggestions(document, draftAll(document));
		const reasons = shown.map(
			(one) => `${text.slice(one.start, one.end)}: ${explain(one, text).why}`
		);
		const whys = new Set(shown.map((one) => explain(one, text).why));
		expect(whys.size).toBeGreaterThan(0.8 * new Set(reasons).size);
	});

	it('has the same words every time', () => {
		const [, text] = LIBRARY[0] ?? ['', ''];
		const words = () => draftAll(splitDocument(text)).map((one) => explain(one, text));
		expect(words()).toEqual(words());
	});

	it('never calls anything true, false, a lie or proven', () => {
		for (const [, text] of LIBRARY)
			for (const one of draftAll(splitDocument(text))) {
				const { why } = explain(one, text);
				const own = why.replace(/“[^”]*”/g, '');
				expect(own).not.toMatch(/\b(?:is|are) (?:true|false|wrong|a lie|proven)\b(?!; “said”)/);
			}
	});
});

describe('whatever the words, the reason', () => {
	const HOSTILE = [
		'x',
		'Why?',
		'“No!” she said, “not “ever” again.”',
		'"""',
		'— … ”',
		'word '.repeat(60).trim(),
		'a\nb\tc',
		'x'.repeat(5000),
		`${'“'.repeat(30)}loud”`,
		'ends in 12.5%',
		'1,000,000,000,000 $5 %',
		'👩‍👩‍👧 '.repeat(20),
		`because of ${'very '.repeat(50)}much`
	];
	const CASES = HOSTILE.flatMap((quote) =>
		Object.entries(KINDS).flatMap(([element, kinds]) =>
			[...kinds, 'some-new-kind'].flatMap((kind) =>
				[undefined, quote, 'a plainer word'].map((plainer) => ({ quote, element, kind, plainer }))
			)
		)
	);

	it('has 4 to 45 words and is whole, and what the element needs is there', () => {
		for (const { quote, element, kind, plainer } of CASES) {
			const text = `She told us “${quote}” and left.`;
			const suggestion = at(text, quote, {
				...{ element: element as Suggestion['element'], kind, rule: `${element}.new` },
				...(plainer === undefined ? {} : { plainer }),
				cue: { start: 4, end: 8 }
			});
			const wording = explain(suggestion, text);
			const count = wording.why.split(/\s+/).length;
			expect(count, wording.why).toBeGreaterThanOrEqual(4);
			expect(count, wording.why).toBeLessThanOrEqual(45);
			expect(wording.why).toMatch(/^[“\p{Lu}].*[.?!]”?$/su);
			if (element === 'loaded') expect(wording.neutral).toBeTruthy();
			if (element === 'source') expect(wording.stake).toBeTruthy();
			if (element === 'context') expect(wording.question && wording.whereToLook).toBeTruthy();
			if (element === 'context') expect(wording.question).toMatch(/\?$/);
		}
	});
});

describe('a claim', () => {
	const why = (sentence: string, kind = 'statistic') =>
		explain(at(sentence, sentence, { kind }), sentence).why;

	it.each([
		['The council approved it by 7 votes to 2.', 'statistic', '“7 votes to 2”'],
		['Sales fell 40 percent.', 'statistic', '“40 percent”'],
		['The lane cost 410,000 crowns.', 'statistic', '“410,000 crowns”'],
		['He counted 11 bicycles outside.', 'statistic', '“11 bicycles”'],
		['Hundreds of neighbors came.', 'statistic', '“Hundreds of neighbors”'],
		['The trip takes twice as long now.', 'statistic', '“twice as long”'],
		['Raids have soared.', 'event', '“soared”'],
		['The bridge was closed on March 3.', 'event', '“on March 3”'],
		['Trade is down because of the lane.', 'causal', '“because of”'],
		['The city ignores a federal law.', 'legal-or-policy', 'rule']
	])('names what could be checked: %s', (sentence, kind, words) =>
		expect(why(sentence, kind).toLowerCase()).toContain(words.toLowerCase())
	);

	it('does not take a date, a year or a house number for a count', () => {
		const sentence = 'On May 22, the shop at number 14 was sold.';
		expect(why(sentence, 'event')).toMatch(/“On May 22”/);
	});

	it('in a quotation says that being quoted settles nothing', () => {
		const text = '“They took 40 bags,” said Ana Ruiz.';
		const quoted = explain(at(text, 'They took 40 bags'), text).why;
		const told = explain(at('They took 40 bags', 'They took 40 bags'), 'They took 40 bags').why;
		expect(quoted).toMatch(/quot/);
		expect(told).not.toMatch(/quot/);
	});

	it('of a cause is harder than one of a sum', () => {
		const level = (sentence: string, kind: string) =>
			explain(at(sentence, sentence, { kind }), sentence).difficulty;
		expect(level('It cost 40 dollars.', 'statistic')).toBe(1);
		expect(level('It failed because of rain.', 'causal')).toBe(3);
	});
});

describe('a source', () => {
	const words = (quote: string, kind: string, verb = 'said') => {
		const text = `On Monday ${quote} ${verb} that it is safe.`;
		const start = text.indexOf(` ${verb} `) + 1;
		const cue = { start, end: start + verb.length };
		return explain(at(text, quote, { element: 'source', kind, rule: 'source.neutral', cue }), text);
	};

	it.each([
		['Mayor Rosa Delgado', 'named-official', 'interested'],
		['Rosa Delgado', 'named-expert-or-advocate', 'unknown'],
		['Judge Rosa Delgado', 'named-official', 'independent'],
		['Officials', 'vague', 'unknown'],
		['the Border Office', 'agency', 'interested'],
		['critics', 'vague', 'interested'],
		['neighbors', 'vague', 'unknown'],
		['Ana Ruiz, an activist', 'named-expert-or-advocate', 'interested'],
		['a professor of law', 'named-expert-or-advocate', 'unknown']
	])('%s (%s) has the stake that words can show: %s', (quote, kind, stake) =>
		expect(words(quote, kind).stake).toBe(stake)
	);

	it('without a name is said to have none', () =>
		expect(words('a neighbor', 'named-official').why).toMatch(/name|what kind of source/));

	it('tells what the verb adds to “said”, and adds nothing to “said” itself', () => {
		expect(words('Rosa Delgado', 'named-official', 'claimed').why).toMatch(/doubt|distance/);
		expect(words('Rosa Delgado', 'named-official', 'admitted').why).toMatch(/true|grant|agrees/);
		expect(words('Rosa Delgado', 'named-official').why).not.toMatch(/“said”/);
	});
});

describe('a loaded term', () => {
	const loaded = (text: string, quote: string, rest: Partial<Suggestion> = {}) =>
		explain(
			at(text, quote, {
				...{ element: 'loaded', kind: 'loaded-language', rule: 'loaded.listed' },
				...rest
			}),
			text
		);

	it('stands beside its plainer wording, in the form of the quote', () => {
		const { why, neutral } = loaded('She slams the plan.', 'slams', { plainer: 'criticize' });
		expect(neutral).toBe('criticizes');
		expect(why.toLowerCase()).toContain('“criticizes”');
	});

	it('at the head of a sentence has a neutral wording with a capital', () =>
		expect(loaded('Brazenly she left.', 'Brazenly', { plainer: 'openly' }).neutral).toBe('Openly'));

	it('keeps the capital of a name in its plainer wording', () => {
		const { why } = loaded('All true Americans agree.', 'true Americans', { plainer: 'Americans' });
		expect(why).toContain('“Americans”');
	});

	it('with nothing to put in its place is best left out, or a reason given', () => {
		expect(loaded('A shameful vote.', 'shameful').neutral).toBe('(leave it out)');
		expect(loaded('He is a kind of arrogant.', 'arrogant').neutral).toBe(
			'(give the reason instead)'
		);
		expect(loaded('The vote is shameful.', 'shameful').neutral).toBe('(give the reason instead)');
	});

	it('in a quotation is said to be the speaker’s word', () => {
		const { why, inQuotation } = loaded('“A shameful vote for us all,” he said.', 'shameful');
		expect(inQuotation).toBe(true);
		expect(why).toMatch(/speaker’s/);
		expect(loaded('A shameful vote, he said.', 'shameful').inQuotation).toBeUndefined();
	});

	it('in the second sentence of a quotation still stands in it', () =>
		expect(loaded('“We lost. It is shameful,” he said.', 'shameful').inQuotation).toBe(true));

	it('alone in quotation marks is said to be somebody else’s word', () =>
		expect(loaded('The so-named “traitors” left.', 'traitors').why).toMatch(/quotation marks/i));
});
