import type { CONTEXT_KINDS } from '../../keys/key';
import type { Mention } from './show-words';

export type ContextKind = (typeof CONTEXT_KINDS)[number];
type About = (words: Mention) => string;
type Some<T> = readonly [T, T, T, ...T[]];

/** Questions that a sentence raises, why their answer matters, and where one could look. */
export interface ContextWords {
	difficulty: 1 | 2 | 3;
	questions: Some<About>;
	whys: Some<About>;
	places: Some<string>;
}

/** By kind, with the words that raise the question. */
export const CONTEXT_WORDS: Record<ContextKind, ContextWords> = {
	'no-denominator': {
		difficulty: 2,
		questions: [
			({ inside }) => `Is ${inside} a lot or a little: out of how many in all?`,
			({ inside }) => `How large is the whole to which ${inside} belongs?`,
			({ atStart }) => `${atStart}: out of how many in all?`
		],
		whys: [
			({ atStart }) =>
				`${atStart} is a count without its whole. The whole tells whether it is many or few.`,
			({ inside }) =>
				`This sentence does not say of how many ${inside} is a part. That changes how large it looks.`,
			({ inside }) =>
				`A number such as ${inside} looks large or small only beside the whole it is taken from.`
		],
		places: [
			'The full figures of whoever counts them',
			'Official statistics, with the totals beside the count',
			'The yearly report of the body that gives the number'
		]
	},
	'no-comparison': {
		difficulty: 2,
		questions: [
			({ atStart }) => `${atStart}: from what number to what number, and since when?`,
			({ atStart }) => `${atStart}: compared with which time, and from which number to which?`,
			({ inside }) => `Which figures from before and after stand behind ${inside}?`
		],
		whys: [
			({ inside }) =>
				`This sentence gives no earlier figure, so nobody can tell how much ${inside} means.`,
			({ atStart }) =>
				`${atStart} tells a direction. Figures from before and after would tell the size.`,
			({ inside }) => `Whether ${inside} is big news depends on what it is compared with.`
		],
		places: [
			'The same figures for several years, side by side',
			'Official statistics for the years before',
			'Yearly reports of the office that counts it'
		]
	},
	'no-time-frame': {
		difficulty: 2,
		questions: [
			({ atStart }) => `${atStart}: over what time, and in which year?`,
			({ inside }) => `To what time does ${inside} belong: a month, a year, ten years?`,
			({ inside }) => `In which year, or over how long, did it come to ${inside}?`
		],
		whys: [
			({ inside }) =>
				`This sentence gives no time for ${inside}. For a month it would mean something else than for ten years.`,
			({ atStart }) =>
				`${atStart} may be new or old, for a week or for years. The time changes how it reads.`,
			({ inside }) => `Without a time, ${inside} cannot be compared with anything else.`
		],
		places: [
			'The report or budget from which the figure comes, with its dates',
			'Official statistics by year',
			'The notes below the table from which the figure was taken'
		]
	},
	'one-sided-voices': {
		difficulty: 2,
		questions: [
			() => 'What do those say who see this differently or are spoken about here?',
			() => 'How does the other side explain this?',
			() => 'Who is affected by this and has not been heard here?'
		],
		whys: [
			() => 'This is one view of the matter. Another one could change how a fair reader sees it.',
			() => 'Somebody is spoken about here. Hearing them could add facts or explain them.',
			() => 'With one side alone, a reader cannot tell what is disputed.'
		],
		places: [
			'Public statements of those who are spoken about',
			'Other reports of the same event',
			'Minutes or recordings in which all sides speak'
		]
	},
	'undefined-term': {
		difficulty: 2,
		questions: [
			({ inside }) => `What exactly does ${inside} mean here, and who calls it that?`,
			({ inside }) => `What falls under ${inside}, and what does not?`,
			({ inside }) => `Who decides what counts as ${inside}, and by which rule?`
		],
		whys: [
			({ atStart }) =>
				`${atStart} can mean more or less. What is meant decides how to read the sentence.`,
			({ inside }) =>
				`This sentence leaves open what ${inside} takes in, so two readers may think of two things.`,
			({ inside }) =>
				`Whoever reads ${inside} fills in a meaning. The text could tell which one is right.`
		],
		places: [
			'The law, rule or report that uses the term',
			'A definition by the body whose term it is',
			'A reference work, and the speaker’s own explanation'
		]
	},
	unsourced: {
		difficulty: 1,
		questions: [
			({ inside }) => `Who stands behind ${inside}, and how do they know?`,
			({ atStart }) => `${atStart}: who exactly, and how many?`,
			({ inside }) => `From whom does this come, where it says ${inside}?`
		],
		whys: [
			({ inside }) =>
				`With ${inside}, this sentence names nobody who could be asked. A name would let readers weigh it.`,
			({ atStart }) =>
				`${atStart} leaves open who says so and on what grounds. That decides how far to trust it.`,
			({ inside }) => `Behind ${inside} there could be many who know it, or a few who have a stake.`
		],
		places: [
			'Statements by name, in public or in other reports',
			'The full text of what was said or found',
			'Organizations that speak for those who are meant'
		]
	},
	'other-causes': {
		difficulty: 3,
		questions: [
			() => 'What else could have led to this?',
			({ inside }) => `How is it known that the cause named with ${inside} is the right one?`,
			() => 'Did it begin before this cause, and does it happen elsewhere without it?'
		],
		whys: [
			({ inside }) =>
				`With ${inside}, this sentence names one cause. Others may have played a part.`,
			({ atStart }) =>
				`${atStart} ties two things together. That one came after the other is not yet a proof.`,
			({ inside }) =>
				`Other causes would change how much of it belongs to the one named at ${inside}.`
		],
		places: [
			'Studies that look at several possible causes',
			'Figures from before, and from places without this cause',
			'What researchers who have no part in the dispute say'
		]
	},
	'stale-or-undated': {
		difficulty: 2,
		questions: [
			() => 'When was this, and is it still so?',
			() => 'From which day or year is this?',
			() => 'How old is this information?'
		],
		whys: [
			() => 'No time is given here. What was so then may have changed since.',
			() => 'Old facts can be right and still mislead, if a reader takes them for new ones.',
			() => 'Without a date, nobody can tell whether this still holds.'
		],
		places: [
			'The first report or announcement of it, with its date',
			'Newer figures from the same source',
			'The date on the document from which it comes'
		]
	},
	'conflated-categories': {
		difficulty: 3,
		questions: [
			() => 'Which different groups or things are counted together here, and how many of each?',
			() => 'How does the number divide between the groups that are named?',
			() => 'Are the groups in this sentence the same people, or several groups?'
		],
		whys: [
			() =>
				'Different things seem to share one name or number here. Apart, they could tell another story.',
			() =>
				'This sentence puts several groups together. How large each one is could change the picture.',
			() => 'One number for several groups hides which of them makes most of it.'
		],
		places: [
			'The full figures, group by group',
			'The tables of the report from which the number comes',
			'Official statistics with each group on its own'
		]
	}
};

/** Rules of which more can be asked than of their kind. */
export const BY_RULE: Record<string, Pick<ContextWords, 'questions' | 'places'>> = {
	'context.study-without-name': {
		questions: [
			() => 'Which study is this, who made it, and whom or what did it look at?',
			() => 'Who paid for this research, and where can it be read?',
			() => 'How many were asked or measured, and how were they chosen?'
		],
		places: [
			'The study itself: its authors, its date and its method',
			'Research databases and libraries',
			'The website of whoever made the study'
		]
	},
	'context.passive-without-agent': {
		questions: [
			({ atStart }) => `${atStart}: by whom?`,
			({ inside }) => `Who is it that does this, where the sentence says ${inside}?`,
			({ inside }) => `Whose view or act is meant by ${inside}?`
		],
		places: [
			'Other reports that name who did or said it',
			'Public records of the event',
			'Statements of those who were there'
		]
	},
	'context.nobody-named': {
		questions: [
			({ atStart }) => `${atStart}: which ones, and how many?`,
			({ inside }) => `Who exactly is meant by ${inside}, and how do they know?`,
			({ inside }) => `Could you name one of those meant by ${inside}, and ask for reasons?`
		],
		places: [
			'Statements by name, in public or in other reports',
			'Organizations that speak for those who are meant',
			'Polls, if it is about how many think so'
		]
	}
};

/** For a sentence in which none of the known words raises the question. */
export const WITHOUT_CUE: Pick<ContextWords, 'questions' | 'whys'> = {
	questions: [
		({ inside }) => `What would a fair reader have to know to judge ${inside}?`,
		({ atStart }) => `${atStart}: what is left out that would help to judge it?`,
		({ inside }) => `What else belongs to the picture at ${inside}?`
	],
	whys: [
		({ atStart }) =>
			`${atStart} leaves something open that could change how a fair reader sees it.`,
		({ inside }) => `A reader of ${inside} would want to know more before judging it.`,
		({ inside }) => `This sentence, ${inside}, does not tell all that is needed to judge it.`
	]
};
