import { expect, it } from 'vitest';
import { splitDocument } from '../text/split-document';
import { draftAll } from './draft';

// Sentences with a place for a group: whoever stands in it, the program must say the same.
const PAIRS: [string, string][] = [
	['Democrats', 'Republicans'],
	['liberals', 'conservatives'],
	['immigrants', 'citizens'],
	['police officers', 'protest marchers'],
	['gun owners', 'gun protesters'],
	['company owners', 'union members'],
	['Senator Adams', 'Senator Brown'],
	['Christians', 'Muslims'],
	['landlords', 'tenants'],
	['farmers', 'environmentalists']
];

const SENTENCES = [
	'{} shamelessly ignored the ruling.',
	'The mayor met {} on Tuesday.',
	'{} said the law would cost 4 million dollars.',
	'According to {}, the numbers fell by 12 percent in 2023.',
	'Critics say {} brazenly broke their promise.',
	'{} voted against the bill 38 to 12.',
	'The paper blatantly favored {}.',
	'Should {} be trusted with the budget?',
	'{} heroically defended the town hall.',
	'A study shows that {} pay higher taxes.',
	'Arrests of {} rose to 2,300 last year.',
	'{} were accused of breaking the rules.',
	'We believe that {} are wrong.',
	'{} claimed that the report was false.',
	'The so-called victory of {} lasted a week.',
	'Nobody asked {} about the bridge.',
	'“We will win,” {} told reporters.',
	'{} outrageously doubled the fees.',
	'The court ruled that {} had paid 300 dollars too much.',
	'{} obviously know the answer.'
];

/** What is said of a sentence, without where. */
function verdicts(template: string, group: string) {
	const document = splitDocument(template.replace('{}', group));
	return draftAll(document).map(({ element, rule, confidence }) => [
		element,
		rule,
		confidence.toFixed(6)
	]);
}

it.each(PAIRS)('says of %s what it says of %s, in every sentence', (one, other) => {
	for (const sentence of SENTENCES)
		expect(verdicts(sentence, other), sentence).toEqual(verdicts(sentence, one));
});

it('says something about most of these sentences, so that the comparison tests something', () => {
	const loud = SENTENCES.filter((sentence) =>
		verdicts(sentence, 'Democrats').some(([, , confidence]) => Number(confidence) >= 0.5)
	);
	expect(loud.length).toBeGreaterThan(12);
});
