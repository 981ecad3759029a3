import { describe, expect, it } from 'vitest';
import { claimFeatures, type ClaimFeature } from './claim-features';

const features = (sentence: string) =>
	claimFeatures(sentence, sentence.match(/[\p{L}\p{N}'’.%-]*[\p{L}\p{N}%]/gu) ?? []);

describe('the shape of a sentence', () => {
	it.each<[string, ClaimFeature]>([
		['The town has lost two schools.', 'perfect'],
		['The bill was vetoed.', 'passive'],
		['Rents are higher than wages.', 'compared'],
		['It is the largest plant in the state.', 'superlative'],
		['Prices are rising.', 'ongoing'],
		['We passed the law.', 'weDid'],
		['And he paid for it.', 'joined'],
		['They must pay.', 'ought'],
		['Perhaps they paid.', 'supposed'],
		['The senator voted no.', 'onRecord'],
		['That is why it failed.', 'opensWithThat']
	])('counts in “%s”: %s', (sentence, feature) => expect(features(sentence)[feature]).toBe(1));

	it.each<[string, ClaimFeature]>([
		['The interest is high.', 'superlative'],
		['They like Ernest.', 'superlative'],
		['They like Ahmed.', 'pastTense'],
		['They like Ms. Manning.', 'ongoing']
	])('does not take a name or another word for it: “%s” has no %s', (sentence, feature) =>
		expect(features(sentence)[feature]).toBe(0)
	);

	it('takes “the left” for a side, not for a verb', () =>
		expect(features('Members of the left agree.').pastTense).toBe(0));
});
