import type { LOADED_KINDS } from '../../keys/key';
import type { Mention } from './show-words';

export type LoadedKind = (typeof LOADED_KINDS)[number];

/** One wording with a plainer word beside it, and one for terms that are best left out. */
export type WithPlainer = (term: Mention, plainer: Mention) => string;
export type LeftOut = (term: Mention) => string;

type Three<T> = readonly [T, T, T, ...T[]];

const BOTH_SIDES: WithPlainer = (term, plain) =>
	`Would both sides use ${term.inside} here? ${plain.atStart} is plainer.`;

export const WITH_PLAINER: Record<LoadedKind, Three<WithPlainer>> = {
	labelling: [
		(term, plain) =>
			`${term.atStart} is a name with a verdict inside; ${plain.inside} says who or what is meant.`,
		(term, plain) =>
			`The label ${term.inside} judges before any fact does. ${plain.atStart} leaves the judging to readers.`,
		(term, plain) =>
			`Would those who are meant use ${term.inside} themselves? ${plain.atStart} takes no side.`,
		BOTH_SIDES
	],
	'loaded-language': [
		(term, plain) => `${term.atStart} adds a feeling to the fact; ${plain.inside} does without it.`,
		(term, plain) =>
			`${term.atStart} brings a judgment along. ${plain.atStart} leaves the judging to readers.`,
		(term, plain) => `Swap ${term.inside} for ${plain.inside}: the fact stays, and the color goes.`,
		BOTH_SIDES
	],
	'exaggeration-or-minimisation': [
		(term, plain) =>
			`${term.atStart} makes it sound bigger or smaller, whatever the facts are. ${plain.atStart} is calmer.`,
		(term, plain) =>
			`How much exactly is ${term.inside}? ${plain.atStart} leaves the size to the figures.`,
		(term, plain) => `${term.atStart} turns the volume up or down; ${plain.inside} does not.`,
		(term, plain) => `Try ${plain.inside} for ${term.inside}: the fact stays, and the push goes.`
	],
	'appeal-to-fear': [
		(term, plain) =>
			`${term.atStart} puts an alarm before the fact. ${plain.atStart} lets readers decide how worried to be.`,
		(term, plain) => `${term.atStart} speaks to fear; ${plain.inside} tells the same calmly.`,
		(term, plain) => `Try ${plain.inside} for ${term.inside}: the fact stays, and the alarm goes.`
	],
	euphemism: [
		(term, plain) =>
			`${term.atStart} is a soft name; ${plain.inside} says more openly what is meant.`,
		(term, plain) =>
			`${term.atStart} sounds harmless and leaves open what is done. ${plain.atStart} is plainer.`,
		(term, plain) => `Would those who feel it call it ${term.inside}? ${plain.atStart} is plainer.`
	],
	'dehumanising-metaphor': [
		(term, plain) =>
			`${term.atStart} is a picture that makes people look less human. ${plain.atStart} needs no picture.`,
		(term, plain) =>
			`Would anyone say ${term.inside} of their own people? ${plain.atStart} could be said of all.`,
		(term, plain) =>
			`${term.atStart} paints a picture of beasts, floods or dirt in the mind; ${plain.inside} does not.`
	],
	doubt: [
		(term, plain) =>
			`${term.atStart} hints at doubt and gives no reason for it. ${plain.atStart} only reports.`,
		(term, plain) => `${term.atStart} winks at the reader; ${plain.inside} does not.`,
		(term, plain) =>
			`Is everyone in the text doubted with words like ${term.inside}? ${plain.atStart} treats all alike.`
	],
	'certainty-or-flag-waving': [
		(term, plain) =>
			`${term.atStart} closes a question that people may see differently; ${plain.inside} leaves it open.`,
		(term, plain) =>
			`${term.atStart} asks readers to agree instead of showing why. ${plain.atStart} asks for nothing.`,
		BOTH_SIDES
	]
};

const NO_RECORD: LeftOut = (term) =>
	`${term.atStart} adds a judgment that no record could confirm. Readers can reach their own.`;

export const LEFT_OUT: Record<LoadedKind, Three<LeftOut>> = {
	labelling: [
		(term) => `${term.atStart} is a label with a verdict inside. The facts can do without it.`,
		(term) => `The label ${term.inside} tells readers what to think before any fact does.`,
		(term) => `Would those who are meant use ${term.inside} themselves? No fact needs the label.`
	],
	'loaded-language': [
		(term) =>
			`${term.atStart} tells readers how to feel. Read the sentence without it: the fact stays.`,
		NO_RECORD,
		(term) => `Would both sides use ${term.inside} here? The fact does not depend on it.`,
		(term) =>
			`What happened is the same without ${term.inside}; only the writer’s push is missing then.`
	],
	'exaggeration-or-minimisation': [
		(term) => `${term.atStart} tells readers how big or small to find it. Figures can do that.`,
		(term) => `How much exactly is ${term.inside}? It adds weight or takes it away, and no figure.`,
		(term) => `Leave out ${term.inside} and see what remains: the fact, without the volume.`
	],
	'appeal-to-fear': [
		(term) => `${term.atStart} sounds an alarm. Without it, readers decide how worried to be.`,
		(term) => `${term.atStart} speaks to fear, and no fact depends on it.`,
		(term) => `Leave out ${term.inside}: a danger can be shown by facts.`
	],
	euphemism: [
		(term) => `${term.atStart} is a soft name. It leaves open what exactly is meant.`,
		(term) => `${term.atStart} sounds harmless and keeps what is done out of sight.`,
		(term) => `Would those who feel it call it ${term.inside}? Say openly what is done.`
	],
	'dehumanising-metaphor': [
		(term) => `${term.atStart} is a picture that makes people look less human. No fact needs it.`,
		(term) => `Would anyone say ${term.inside} of their own people? The fact stands without it.`,
		(term) => `${term.atStart} paints a picture in the mind where a plain word would do.`
	],
	doubt: [
		(term) =>
			`${term.atStart} hints at doubt and gives no reason for it. A reason would be fairer.`,
		(term) =>
			`${term.atStart} casts doubt in passing. Leave it out, or say what speaks against it.`,
		(term) =>
			`Is everyone in the text doubted with words like ${term.inside}? A reason would be fairer than a hint.`
	],
	'certainty-or-flag-waving': [
		(term) => `${term.atStart} makes a view sound like something that nobody could doubt.`,
		(term) => `${term.atStart} asks readers to agree instead of showing why.`,
		(term) => `Leave out ${term.inside} and see whether the sentence still convinces.`
	]
};

/** Plain words of which more can be said, whatever the kind. */
export const BY_PLAINER: [RegExp, Three<WithPlainer>][] = [
	[
		/^criticiz/i,
		[
			(term, plain) => `${term.atStart} adds a fight to the fact; ${plain.inside} tells the same.`,
			(term, plain) =>
				`Nobody need have been hit: ${term.inside} makes a blow of what ${plain.inside} tells.`,
			(term, plain) =>
				`${term.atStart} makes it a brawl. ${plain.atStart} leaves it at what was said.`
		]
	],
	[
		/^(?:say|says|said|saying)$/i,
		[
			(term, plain) => `${term.atStart} comments on what is said; ${plain.inside} only reports it.`,
			(term, plain) =>
				`With ${term.inside} the writer colors the words; ${plain.inside} lets them speak.`,
			(term, plain) => `${plain.atStart} would tell the same. ${term.atStart} tells how to take it.`
		]
	],
	[
		/^(?:rise|rises|rose|rising|fall|falls|fell|falling|grew|grow)\b/i,
		[
			(term, plain) =>
				`${term.atStart} tells readers how to feel about a change; ${plain.inside} tells its direction.`,
			(term, plain) =>
				`By how much? ${term.atStart} stands where a figure could. ${plain.atStart} is calmer.`,
			(term, plain) =>
				`${term.atStart} makes the change a drama; ${plain.inside} leaves its size to the figures.`
		]
	]
];

/** Added where the term stands in a quotation: a whole one, or one around the words alone. */
export const LOADED_IN_QUOTATION = {
	speech: [
		'Loaded, but in a quotation: the speaker’s word, not the writer’s.',
		'It is quoted, so the charge is the speaker’s, not the writer’s.',
		'The quotation makes it the speaker’s word; it is charged all the same.'
	],
	marked: [
		'The quotation marks say that it is not the writer’s own word; the charge stays.',
		'Quotation marks around it pass the word on to somebody else; the charge stays.',
		'In quotation marks it is somebody else’s word, and charged all the same.'
	]
} as const;
