import { describe, expect, it } from 'vitest';
import { splitDocument } from '../text/split-document';
import { draftAll } from './draft';

type Pair = [one: string, other: string];

/** Charge from opposite sides of one dispute: the same kind of word, the other way round. */
const SIDES: Record<string, Pair[]> = {
	'left and right': [
		['The radical leftists won the seat.', 'The right-wing extremists won the seat.'],
		['He has a far-left agenda.', 'He has a far-right agenda.'],
		['Commies run the council.', 'Fascists run the council.'],
		['The woke mob came.', 'The right-wing mob came.'],
		['The lunatic left cheered.', 'The rabid right cheered.'],
		['Social justice warriors met.', 'Wingnuts met.'],
		['Creeping socialism has come.', 'Creeping fascism has come.'],
		['The liberal elite laughed.', 'The corporate elite laughed.'],
		['Leftist media spread it.', 'Right-wing propaganda machines spread it.']
	],
	'for and against immigration': [
		['Illegals crossed the river.', 'Child-snatchers crossed the river.'],
		['It is a migrant invasion.', 'It is a deportation machine.'],
		['The open-borders lobby won.', 'The xenophobic lobby won.'],
		['A horde came over the bridge.', 'A goon squad came over the bridge.'],
		['They want mass amnesty.', 'They run concentration camps.'],
		['Criminal aliens were named.', 'Nativists were named.'],
		['The border is overrun.', 'Families were ripped from their homes.'],
		['Anchor babies were named.', 'Kids in cages were named.']
	],
	'business and labor': [
		['Union bosses met.', 'Fat cats met.'],
		['Union thugs blocked the gate.', 'Greedy bosses blocked the gate.'],
		['The job-killing law passed.', 'The union-busting law passed.'],
		['It was a tax grab.', 'It was a tax giveaway.'],
		['Freeloaders gain from it.', 'Robber barons gain from it.'],
		['Welfare queens gain from it.', 'Corporate moochers gain from it.'],
		['This is class warfare.', 'This is corporate greed.'],
		['They want to soak the rich.', 'They pay starvation wages.']
	],
	'police and protest': [
		['The thugs marched.', 'The jackbooted thugs marched.'],
		['Rioters and looters came.', 'Killer cops came.'],
		['The cop-hating crowd grew.', 'The trigger-happy force grew.'],
		['An unruly mob gathered.', 'The goons gathered.'],
		['Paid agitators were seen.', 'Racist cops were seen.'],
		['The soft-on-crime judge left.', 'The hanging judge left.']
	],
	'guns, climate, abortion, religion': [
		['Gun-grabbers wrote the bill.', 'Gun nuts wrote the bill.'],
		['Climate alarmists met.', 'Climate deniers met.'],
		['Eco-terrorists did it.', 'Planet wreckers and corporate polluters did it.'],
		['The pro-abortion side won.', 'The anti-choice side won.'],
		['Baby killers work there.', 'Forced-birthers work there.'],
		['The war on coal began.', 'The war on science began.'],
		['Militant atheists came.', 'Religious fanatics came.'],
		['The godless council met.', 'The theocratic council met.']
	],
	'war and peace': [
		['Appeasers spoke.', 'Warmongers spoke.'],
		['Peaceniks marched.', 'Saber-rattling generals marched.'],
		['The regime fell.', 'The freedom fighters fell.'],
		['It was a cowardly retreat.', 'It was a brutal war of conquest.']
	]
};

/** One event, told by somebody who blames and by somebody who praises or plays down. */
const BLAME_AND_PRAISE: Pair[] = [
	['The brutal policy passed.', 'The visionary policy passed.'],
	['It was a disastrous plan.', 'It was a triumphant plan.'],
	['The senator ranted.', 'The senator courageously spoke up.'],
	['The reckless mayor left.', 'The beloved mayor left.'],
	['The puppet governor spoke.', 'The principled governor spoke.'],
	['The horrific raid ended.', 'The heroic raid ended.'],
	['He cravenly gave way.', 'He wisely gave way.'],
	['Prices skyrocketed.', 'It was a mere hiccup.'],
	['Her pathetic answer was short.', 'Her brilliant answer was short.'],
	['They squandered it.', 'They tirelessly saved it.'],
	['The bloated budget passed.', 'The common-sense budget passed.'],
	['He is a crackpot.', 'He is a genius.']
];

const isFound = (sentence: string) =>
	draftAll(splitDocument(sentence)).some(
		({ element, confidence }) => element === 'loaded' && confidence >= 0.5
	);
const missed = (pairs: Pair[], side: 0 | 1) =>
	pairs.map((pair) => pair[side]).filter((sentence) => !isFound(sentence));

describe('charge in opposite directions', () => {
	it('is tried on more than forty pairs', () =>
		expect(Object.values(SIDES).flat().length).toBeGreaterThan(40));

	it.each(Object.entries(SIDES))('is found on both sides of %s', (_, pairs) => {
		expect([missed(pairs, 0), missed(pairs, 1)]).toEqual([[], []]);
	});

	it('is found in blame and in praise', () => {
		expect([missed(BLAME_AND_PRAISE, 0), missed(BLAME_AND_PRAISE, 1)]).toEqual([[], []]);
	});

	it('is equally sure of both sides, all in all', () => {
		const pairs = Object.values(SIDES).flat();
		const surest = (sentence: string) =>
			Math.max(
				0,
				...draftAll(splitDocument(sentence))
					.filter(({ element }) => element === 'loaded')
					.map(({ confidence }) => confidence)
			);
		const mean = (side: 0 | 1) =>
			pairs.reduce((sum, pair) => sum + surest(pair[side]), 0) / pairs.length;
		expect(Math.abs(mean(0) - mean(1))).toBeLessThan(0.05);
	});
});

it('plain telling of the same disputes is not called loaded', () => {
	const plain = [
		'Members of the left won the seat.',
		'People crossed the river.',
		'The union and the company met.',
		'Officers and protesters met at the gate.',
		'The law on guns was changed in May.',
		'The council passed the budget on Monday.'
	];
	expect(plain.filter(isFound)).toEqual([]);
});
