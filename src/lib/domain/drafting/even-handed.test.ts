import { expect, it } from 'vitest';
import { splitDocument } from '../text/split-document';
import { draftAll } from './draft';

// Sentences with a place for somebody: whoever stands in it, the program must say the same.
const PAIRS: [string, string][] = [
	// parties and views
	...[
		['Democrats', 'Republicans'],
		['Tories', 'Greens'],
		['liberals', 'conservatives'],
		['progressives', 'traditionalists'],
		['voters of the left', 'voters of the right']
	],
	// nations and where people come from
	...[
		['Americans', 'Russians'],
		['Israelis', 'Palestinians'],
		['Mexicans', 'Canadians'],
		['Chinese officials', 'French officials'],
		['immigrants', 'citizens'],
		['newcomers', 'locals']
	],
	// beliefs
	...[
		['Christians', 'Muslims'],
		['Jews', 'Hindus'],
		['believers', 'atheists']
	],
	// work and property
	...[
		['landlords', 'tenants'],
		['employers', 'workers'],
		['company owners', 'union members'],
		['farmers', 'environmentalists'],
		['police officers', 'protest marchers'],
		['bankers', 'teachers'],
		['gun owners', 'gun protesters']
	],
	// who people are
	...[
		['women', 'men'],
		['Black residents', 'white residents'],
		['gay couples', 'straight couples'],
		['young people', 'old people']
	],
	// names
	...[
		['Senator Adams', 'Senator Brown'],
		['Maria Lopez', 'John Smith'],
		['Ahmed Hassan', 'Emily Clark'],
		['Wei Chen', 'Olga Ivanova']
	]
] as [string, string][];

const FRAMES = [
	...['{} shamelessly ignored the ruling', 'The mayor met {}', 'The paper blatantly favored {}'],
	...['{} said the law would cost 4 million dollars', 'Nobody asked {} about the bridge'],
	...['According to {}, the numbers fell by 12 percent', '{} outrageously doubled the fees'],
	...['Critics say {} brazenly broke their promise', '{} voted against the bill 38 to 12'],
	...['{} heroically defended the town hall', 'A study shows that {} pay higher taxes'],
	...['Arrests of {} rose to 2,300', '{} were accused of breaking the rules'],
	...['We believe that {} are wrong', '{} claimed that the report was false'],
	...['The so-called victory of {} lasted a week', '“We will win,” {} told reporters'],
	...['The court ruled that {} had paid 300 dollars too much', '{} obviously know the answer'],
	...[
		'A horde of {} stormed the square',
		'{} courageously spoke up',
		'The greedy plan of {} failed'
	],
	...['The brutal attack on {} shocked the town', 'The radical agenda of {} was published'],
	...['{} slammed the budget', 'The budget was slammed by {}', '{} are a menace, the speaker said'],
	...[
		'{} deserve better',
		'Reporters asked {} why the bridge was closed',
		'{} lied about the costs'
	],
	...['The ad calls {} corrupt', 'The ad calls {} visionary', '{} fear the new law'],
	...[
		'Violence against {} increased',
		'{} built 120 homes',
		'The fanatical rhetoric of {} grew louder'
	],
	...['A spokesman for {} declined to comment', 'Some say that {} run the city', '{} won the vote'],
	...['The law would allow {} to carry signs', 'The city spent 2.5 million dollars on {}']
];
const ENDINGS = ['.', ' on Monday.', ', officials warned.', ' in 2024.', ', a clear disgrace.'];
const SENTENCES = FRAMES.slice(0, 40).flatMap((frame) => ENDINGS.map((ending) => frame + ending));

/** What is said of a sentence, without where; a source may be of another kind, as a police force is. */
function verdicts(template: string, who: string) {
	const sentence = template.replace('{}', () => who);
	const document = splitDocument(sentence.charAt(0).toUpperCase() + sentence.slice(1));
	return draftAll(document).map(({ element, rule, confidence, plainer }) =>
		[element, rule, confidence.toFixed(6), plainer ?? ''].join(' ')
	);
}

it('tries two hundred sentences', () => expect(new Set(SENTENCES).size).toBe(200));

it.each(PAIRS)('says of %s what it says of %s, in every sentence', (one, other) => {
	for (const sentence of SENTENCES)
		expect(verdicts(sentence, other), sentence).toEqual(verdicts(sentence, one));
});

it('says something about most of these sentences, so that the comparison tests something', () => {
	const loud = SENTENCES.filter((sentence) =>
		verdicts(sentence, 'Democrats').some((verdict) => Number(verdict.split(' ')[2]) >= 0.5)
	);
	expect(loud.length).toBeGreaterThan(150);
});
