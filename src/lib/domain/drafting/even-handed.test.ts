import { describe, expect, it } from 'vitest';
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

const FRAMES = [
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

const ENDINGS = [
	...['.', ', the report said.', ' on Monday.', ' in 2024.', ', according to two people.'],
	...[' again.', ', a spokesman said.', ' for 40 days.', ' without a vote.', ', officials warned.']
];
const SENTENCES = FRAMES.flatMap((frame) => ENDINGS.map((ending) => frame.slice(0, -1) + ending));

/** What is said of a sentence, without where. */
function verdicts(template: string, group: string) {
	const document = splitDocument(template.replace('{}', group));
	return draftAll(document).map(({ element, rule, confidence }) => [
		element,
		rule,
		confidence.toFixed(6)
	]);
}

it('tries two hundred sentences', () => expect(new Set(SENTENCES).size).toBe(200));

it.each(PAIRS)('says of %s what it says of %s, in every sentence', (one, other) => {
	for (const sentence of SENTENCES)
		expect(verdicts(sentence, other), sentence).toEqual(verdicts(sentence, one));
});

it('says something about most of these sentences, so that the comparison tests something', () => {
	const loud = FRAMES.filter((sentence) =>
		verdicts(sentence, 'Democrats').some(([, , confidence]) => Number(confidence) >= 0.5)
	);
	expect(loud.length).toBeGreaterThan(12);
});

/** The same event, charged against somebody and charged for somebody; from many sides. */
const OPPOSITES: [against: string, forIt: string][] = [
	['The mob stormed the square.', 'The heroes stormed the square.'],
	['The brutal policy passed.', 'The visionary policy passed.'],
	['It was a disastrous plan.', 'It was a triumphant plan.'],
	['The senator ranted for an hour.', 'The senator courageously spoke for an hour.'],
	['The regime answered.', 'The freedom fighters answered.'],
	['The shameful vote ended.', 'The historic vote ended.'],
	['The cruel crackdown began.', 'The long-overdue crackdown began.'],
	['Illegals crossed the river.', 'Dreamers crossed the river.'],
	['The extremist group met.', 'The patriotic group met.'],
	['The bosses schemed.', 'The job creators met.'],
	['The thugs marched.', 'The patriots marched.'],
	['The radical judge ruled.', 'The fearless judge ruled.'],
	['The tax grab failed.', 'The tax relief failed.'],
	['The bloated budget passed.', 'The common-sense budget passed.'],
	['The draconian rule stays.', 'The commonsense rule stays.'],
	['The reckless mayor left.', 'The beloved mayor left.'],
	['The sham trial ended.', 'The landmark trial ended.'],
	['The puppet governor spoke.', 'The principled governor spoke.'],
	['The horrific raid ended.', 'The heroic raid ended.'],
	['The witch hunt goes on.', 'The crusade for justice goes on.']
];

describe('charge in either direction', () => {
	const isFound = (sentence: string) =>
		draftAll(splitDocument(sentence)).some(
			({ element, confidence }) => element === 'loaded' && confidence >= 0.5
		);
	const found = (side: 0 | 1) => OPPOSITES.filter((pair) => isFound(pair[side])).length;

	it('is found equally often, up to one in ten', () => {
		expect(Math.abs(found(0) - found(1))).toBeLessThanOrEqual(2);
		expect(Math.min(found(0), found(1))).toBeGreaterThan(14);
	});
});
