import type { Mention } from './show-words';

/** From the words that name a source and, if the text has one, the word that shows a stake. */
type Reason = (who: Mention, clue: string) => string;

/** What words that name a source let a reader know. */
interface SourceReasons {
	difficulty: 1 | 2 | 3;
	reasons: readonly [Reason, Reason, Reason, ...Reason[]];
}

/** How a source is named, as far as words show. */
export type Naming =
	| 'pronoun'
	| 'office'
	| 'name'
	| 'told'
	| 'court'
	| 'nameless'
	| 'agency'
	| 'advocate'
	| 'scholar'
	| 'anonymous'
	| 'vague'
	| 'document'
	| 'outlet'
	| 'post';

export const SOURCE_REASONS: Record<Naming, SourceReasons> = {
	pronoun: {
		difficulty: 3,
		reasons: [
			({ atStart }) => `${atStart} stands for somebody. Who it is should be told nearby.`,
			({ inside }) => `A small word, ${inside}, and still it tells that somebody says so.`,
			({ atStart }) =>
				`${atStart} is enough to mark whose words these are, if it is clear who is meant.`
		]
	},
	office: {
		difficulty: 1,
		reasons: [
			({ inside }) =>
				`It tells who says so: ${inside}. Whoever holds an office often speaks for its side.`,
			({ atStart }) =>
				`${atStart}: readers know who speaks and from which office, so they can weigh it.`,
			({ inside }) => `The office in ${inside} shows for whom the speaker may be speaking.`
		]
	},
	name: {
		difficulty: 1,
		reasons: [
			({ atStart }) =>
				`${atStart} tells who says so. What the speaker stands to win or lose is not in these words.`,
			({ inside }) => `With ${inside}, a reader knows whom to ask whether it was said like this.`,
			({ inside }) =>
				`Somebody is named for it: ${inside}. How the speaker comes to know it is the next question.`
		]
	},
	told: {
		difficulty: 1,
		reasons: [
			({ inside }, clue) =>
				`It tells who says so: ${inside}. The word “${clue}” in the text shows that there may be an aim.`,
			({ atStart }, clue) =>
				`${atStart}: the text also says “${clue}”, so readers can ask what the speaker may win or lose.`,
			({ inside }, clue) =>
				`Somebody is named for it, ${inside}, and “${clue}” in the text hints at what may be at stake.`
		]
	},
	court: {
		difficulty: 1,
		reasons: [
			({ atStart }) => `${atStart} has to weigh both sides, and what was decided can be looked up.`,
			({ inside }) =>
				`It tells who found so: ${inside}. Courts give their reasons in writing, which can be read.`,
			({ inside }) =>
				`With ${inside}, readers know that somebody decided who should have no side in it.`
		]
	},
	nameless: {
		difficulty: 2,
		reasons: [
			({ atStart }) =>
				`${atStart} tells from whom it comes, but gives no name that a reader could look for.`,
			({ inside }) => `It comes from ${inside}. These words describe the source without a name.`,
			({ inside }) => `With ${inside}, a reader learns what kind of source it is, not which one.`
		]
	},
	agency: {
		difficulty: 1,
		reasons: [
			({ atStart }) =>
				`${atStart} is given as the one who says so. A body that acts may have a stake in how it looks.`,
			({ inside }) =>
				`It tells which body says so: ${inside}. It may be speaking about its own work.`,
			({ inside }) =>
				`A body speaks here, ${inside}, and no single person. Its own aims may matter.`
		]
	},
	advocate: {
		difficulty: 1,
		reasons: [
			({ inside }) => `It tells who says so and for what the speaker stands: ${inside}.`,
			({ atStart }) => `${atStart}: the role shows that the speaker may be working for one side.`,
			({ inside }) =>
				`The role in ${inside} helps readers to weigh the words: it may come with an aim.`
		]
	},
	scholar: {
		difficulty: 2,
		reasons: [
			({ inside }) =>
				`It tells who says so: ${inside}. Knowledge of a field is a reason to listen, not yet a proof.`,
			({ atStart }) =>
				`${atStart}: readers can ask what the speaker has studied, and who pays for it.`,
			({ inside }) =>
				`The source is somebody with a trade or field, ${inside}. Others of the field could be asked too.`
		]
	},
	anonymous: {
		difficulty: 2,
		reasons: [
			({ atStart }) =>
				`${atStart} tells that somebody says so, without a name that could be asked again.`,
			({ inside }) =>
				`Without a name, readers cannot weigh what ${inside} might win or lose by it.`,
			({ inside }) =>
				`Who stands behind ${inside} is not told here, so readers have to trust the writer.`
		]
	},
	vague: {
		difficulty: 2,
		reasons: [
			({ atStart }) => `${atStart} could be two people or two thousand: these words give no names.`,
			({ inside }) => `It tells that others say so, but ${inside} is nobody who could be asked.`,
			({ inside }) =>
				`Which ones, and how many? With ${inside} it is only clear that it is not the writer’s own view.`
		]
	},
	document: {
		difficulty: 2,
		reasons: [
			({ atStart }) => `${atStart} can be looked for and read. Ask who made it, when and for whom.`,
			({ inside }) =>
				`It tells on what the sentence rests: ${inside}. Whoever made it may have a stake.`,
			({ inside }) =>
				`No person speaks here, but ${inside}. With its maker and date it could be found.`
		]
	},
	outlet: {
		difficulty: 2,
		reasons: [
			({ atStart }) =>
				`${atStart} is given as the source. What exactly stood there can be looked up.`,
			({ inside }) =>
				`It tells that others reported it: ${inside}. Where they had it from is the next question.`,
			({ inside }) => `Another report is the source, ${inside}, so this is news at second hand.`
		]
	},
	post: {
		difficulty: 2,
		reasons: [
			({ atStart }) =>
				`${atStart} shows where somebody wrote it. That it was written does not make it so.`,
			({ inside }) =>
				`It tells that it comes from a post: ${inside}. Whether the account is real is worth a look.`,
			({ inside }) =>
				`A post is the source, ${inside}, and a post can be looked up as long as it stays online.`
		]
	}
};

/** Added where the reporting words say more than that something was said. */
export const REPORTING_REASONS = {
	doubting: [
		({ atStart }: Mention) => `${atStart} lets doubt show; “said” would not.`,
		({ inside }: Mention) => `Note ${inside}: “said” would leave out the doubt.`,
		({ inside }: Mention) =>
			`The writer chose ${inside}, which keeps a distance that “said” does not.`
	],
	endorsing: [
		({ atStart }: Mention) => `${atStart} treats it as true; “said” would not.`,
		({ inside }: Mention) => `Note ${inside}: it takes for granted what “said” would only report.`,
		({ inside }: Mention) =>
			`The writer chose ${inside}, which agrees in passing; “said” would not.`
	],
	evidential: [
		({ atStart }: Mention) => `${atStart} presents it as a finding: ask how it was found.`,
		({ inside }: Mention) => `Note ${inside}: it sounds like proof, so ask what was looked at.`,
		({ inside }: Mention) =>
			`With ${inside} it is presented as a result, and results have a method.`
	]
} as const;
