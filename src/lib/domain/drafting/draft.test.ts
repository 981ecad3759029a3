import { describe, expect, it } from 'vitest';
import { canonicalText } from '../text/canonical-text';
import { splitDocument } from '../text/split-document';
import { draftAll } from './draft';
import type { Suggestion } from './suggestion';

function draft(raw: string) {
	const text = canonicalText(raw);
	return { text, all: draftAll(splitDocument(text)) };
}

const claimOf = (raw: string) =>
	draft(raw).all.find(({ element }) => element === 'claim')?.confidence;

describe('a claim', () => {
	it.each([
		'The city spent 4.2 million dollars on the bridge in 2019.',
		'Unemployment in the county fell by 3 percent last year.',
		'The senate voted 61 to 38 to pass the bill.'
	])('can be checked: %s', (sentence) => expect(claimOf(sentence)).toBeGreaterThan(0.5));

	it.each([
		'I believe we can do better.',
		'Thank you all for being here tonight.',
		'Should we not hope for a better future?'
	])('cannot be checked: %s', (sentence) => expect(claimOf(sentence)).toBeLessThan(0.5));

	it.each([
		['The county counted 1,204 complaints in 2019.', 'statistic'],
		['Most of those detained had permits.', 'statistic'],
		['The store opened in 1978, two years after the flood.', 'event'],
		['Ana Castro, 67, a retiree, waited for six months.', 'event'],
		['The court struck down the law on Monday.', 'legal-or-policy'],
		['The bridge fell because of the flood.', 'causal']
	])('is of the kind that its words show: %s', (sentence, kind) =>
		expect(draft(sentence).all.find(({ element }) => element === 'claim')?.kind).toBe(kind)
	);

	it('is proposed in no heading and no byline', () => {
		const { all } = draft('By Rosa Delgado\n\nThe bridge reopened on Monday.');
		expect(all.filter(({ element }) => element === 'claim')).toHaveLength(1);
	});
});

/** Who, by which words, for what. */
function linksOf(raw: string) {
	const { text, all } = draft(raw);
	const cut = (range?: { start: number; end: number }) =>
		range && text.slice(range.start, range.end);
	return all
		.filter(({ element }) => element === 'source')
		.map((one: Suggestion) => [cut(one), cut(one.cue), cut(one.supports?.[0])]);
}

describe('a source', () => {
	it.each([
		['The mayor said that the bridge is safe.', ['The mayor', 'said', 'that the bridge is safe']],
		[
			'“The bridge is safe,” said Rosa Delgado, the mayor.',
			['Rosa Delgado', 'said', 'The bridge is safe']
		],
		[
			'According to a report by the county, the bridge is safe.',
			['a report by the county', 'According to', 'the bridge is safe']
		],
		[
			'The bridge is safe, an engineer told reporters.',
			['an engineer', 'told', 'The bridge is safe']
		],
		[
			'Rosa Delgado, the mayor, insisted that the bridge is safe.',
			['Rosa Delgado', 'insisted', 'that the bridge is safe']
		]
	])('is found in: %s', (sentence, link) => expect(linksOf(sentence)).toEqual([link]));

	it.each([
		'The report runs to forty pages.',
		'Voters in the United States go to the polls.',
		'The so-called bridge was never built.'
	])('is not found in: %s', (sentence) => expect(linksOf(sentence)).toEqual([]));

	it('says whether its verb doubts or agrees', () => {
		const rules = (verb: string) =>
			draft(`The mayor ${verb} that it is safe.`).all.find(({ element }) => element === 'source')
				?.rule;
		expect([rules('said'), rules('claimed'), rules('admitted')]).toEqual([
			'source.neutral',
			'source.doubting',
			'source.endorsing'
		]);
	});
});

it('says the same of the same text, with offsets in it and confidences from 0 to 1', () => {
	const raw = '“No,” she said. The café sold 40 percent more in 2020, the owner reported.';
	const { text, all } = draft(raw);
	expect(draft(raw).all).toEqual(all);
	for (const { start, end, confidence } of all) {
		expect(start >= 0 && start < end && end <= text.length).toBe(true);
		expect(confidence > 0 && confidence < 1).toBe(true);
	}
});

describe('a loaded term', () => {
	const loaded = (raw: string) => {
		const { text, all } = draft(raw);
		return all
			.filter(({ element }) => element === 'loaded')
			.map(({ start, end, rule }) => [text.slice(start, end), rule]);
	};

	it('is found in every regular form, and the longest one at its place', () => {
		expect(loaded('She slams the power grab.')).toEqual([
			['slams', 'loaded.listed'],
			['power grab', 'loaded.listed']
		]);
	});

	it('in a quotation is said to stand there', () => {
		expect(loaded('“A shameless stunt,” he said.').map(([, rule]) => rule)).toEqual([
			'loaded.quoted',
			'loaded.quoted'
		]);
	});

	it('is not found in a name, nor in another sense', () => {
		expect(loaded('The vote of the Radical Party was counted.')).toEqual([]);
		expect(loaded('The problem lies in the wiring.')).toEqual([]);
		expect(loaded('He told lies.')).toHaveLength(1);
	});
});

describe('a question', () => {
	const asked = (raw: string) =>
		draft(raw)
			.all.filter(({ element }) => element === 'context')
			.map(({ kind }) => kind);

	it.each([
		['It costs the county 3 million.', ['no-time-frame']],
		['In the poll 36 percent of voters named the bridge.', []],
		['Crime doubled.', ['no-comparison']],
		['She called for doubling the number of buses.', []],
		['The delay was due to the flood.', ['other-causes']],
		['The delay wasn’t due to the flood.', []],
		['The council spoke of a “managed retreat” of buses.', ['undefined-term']],
		['Under the “clawback” plan, firms must pay back what they got.', []]
	])('is asked only where the sentence leaves it open: %s', (sentence, kinds) =>
		expect(asked(sentence)).toEqual(kinds)
	);
});
