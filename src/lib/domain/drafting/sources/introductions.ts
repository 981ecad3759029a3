import type { TextDocument } from '../../text/document';
import { wordsOf, type Words } from '../words';

/** What a text tells about somebody or something that it names, anywhere in it. */
export interface Introduction {
	/** The fullest form of the name. */
	name: string;
	/** The words around the name that say who or what bears it. */
	about: string;
	/** A company, union, office or other body, no person. */
	isBody: boolean;
	/** Two that are named so: the last word alone does not tell which. */
	isShared: boolean;
}

const BEFORE = 5;
const BEHIND = 14;
/** Enough to know somebody by. */
const MOST_LETTERS = 400;
/** Words that are written large at the head of a sentence and are no name. */
const NO_NAME =
	/^(the|a|an|in|on|at|but|and|or|if|as|for|of|to|by|from|with|when|while|after|before|since|it|its|he|his|she|her|they|their|we|our|i|my|you|your|this|that|these|those|there|then|what|who|why|how|where|which|not|no|yes|so|still|also|though|although|because|even|just|one|two|some|many|most|all|both|now|here|according|everybody|everyone|nobody|somebody|anyone|people|others|officials|critics|experts|democrats|republicans|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const TITLE =
	/^(president|senator|sen|rep|gov|governor|mr|mrs|ms|dr|judge|justice|mayor|sheriff|secretary|former|republican|democratic|democrat|vice|prof|professor|sgt|lt|col|gen|king|queen|pope|prime|minister|chief|chairman|acting)$/;
const STOP =
	/^(and|but|that|as|while|when|who|which|than|from|to|by|with|told|said|says|of|in|on|at|for|is|was|are|were)$/;
/** Behind a name these tell that it is a body that has such people or things. */
const OF_BODY =
	/^(executives?|employees|workers|spokes(?:man|woman|person|people)|ceo|customers|shares?|stock|headquarters|members|staff|researchers?|lawyers|attorneys|inc|corp|co|llc|ltd|plc)$/;
const BODY_WORD =
	/\b(of America|Workers|Voters|Watch|Company|Corporation|Corp|Inc|Union|Association|Alliance|Coalition|Institute|Foundation|Center|Centre|Council|Committee|Department|Bureau|Agency|University|College|Group|Party|Times|Post|News|Fund|Society|League|Federation|Network|Project|Commission|Chamber|Court|Church|Bank|Hospital|Board|Ministry|Office|Service|Administration|Campaign)\b/;
/** What stands with the name of somebody who is up for election. */
const CONTEST =
	/^(campaign|supporters?|voters|delegates|nomination|administration|camp|candidacy|rallies|rally|surrogates?)$/;

/** In the name of somebody, these are what the person is. */
const PERSONAL =
	/^(Justice|Judge|President|Attorney|Secretary|Chair(man|woman)?|Director|Chief|Leader|Speaker|Sen|Rep|Gov|Mayor|Sheriff|Professor|Dr|Mr|Mrs|Ms|Spokes(man|woman|person))\.?$/;

/** Words between a name and a word that tells of an election. */
const NEAR = 5;
const ELECTION =
	/^(campaign|candidates?|nominee|nomination|delegates|front-?runner|candidacy|presidency|rival|primary|convention|supporters?)$/;

/** By the last word of each name, and by the whole name, what the text tells about who bears it. */
export function introductions(document: TextDocument): ReadonlyMap<string, Introduction> {
	const known = new Map<string, Introduction>();
	for (const sentence of document.sentences) {
		const words = wordsOf(document, sentence);
		for (let at = 0; at < words.text.length;) {
			const end = nameEnd(words, at);
			if (end > at) introduce(known, words, at, end);
			at = Math.max(end, at + 1);
		}
	}
	return known;
}

const isLarge = (word = '') => /^\p{Lu}/u.test(word);
const isNameWord = ({ text, lower }: Words, at: number) =>
	isLarge(text[at]) && !NO_NAME.test(lower[at] ?? '');

/** Where a run of large words ends that begins here; the place itself where none does. */
function nameEnd(words: Words, at: number): number {
	if (!isNameWord(words, at)) return at;
	let end = at + 1;
	while (end < words.text.length && /^\.?\s$/.test(words.gaps[end] ?? '') && goesOn(words, end))
		end++;
	return end;
}

const goesOn = (words: Words, at: number) =>
	isNameWord(words, at) ||
	(/^(of|the|for|de|van|von)$/.test(words.lower[at] ?? '') &&
		/^\s$/.test(words.gaps[at + 1] ?? '') &&
		(isNameWord(words, at + 1) || (words.lower[at + 1] === 'the' && isNameWord(words, at + 2))));

/** Where a person’s name ends in a run such as "Paul Sperry of Counter Jihad". */
function personEnd({ text, lower }: Words, start: number, end: number): number {
	const of = lower.slice(start, end).findIndex((word) => /^(of|for)$/.test(word));
	if (of < 2 || BODY_WORD.test(text.slice(start, start + of).join(' '))) return end;
	return start + of;
}

function introduce(known: Map<string, Introduction>, words: Words, start: number, until: number) {
	const end = personEnd(words, start, until);
	const run = words.text.slice(start, end).map((word) => word.replace(/['’]s?$/, ''));
	const titles = run.findIndex((word) => !TITLE.test(word.toLowerCase()));
	if (titles === -1) return;
	const name = written(words, start + titles, end);
	const last = run.at(-1) ?? '';
	const about = [before(words, start), ...run, behind(words, end), contest(words, start, end)]
		.join(' ')
		.trim();
	const isBody = isBodyNamed(name) || OF_BODY.test(words.lower[end] ?? '') || hasIts(words, end);
	const letters =
		run.length > 2
			? run
					.filter(isLarge)
					.map((word) => word[0])
					.join('')
			: name;
	for (const key of new Set([last, name, letters])) {
		const old = known.get(key);
		known.set(key, merge(old, { name, about, isBody, isShared: false }));
	}
}

/** "Court" makes a body of "the Supreme Court", not of "Supreme Court Justice Ana Castro". */
export const isBodyNamed = (name: string) =>
	(BODY_WORD.test(name) || isLetters(name)) &&
	!name
		.replace(/\bof \S+/g, '')
		.split(' ')
		.some((word) => PERSONAL.test(word));

/** "Exxon Mobil contended in its letter". */
const hasIts = ({ lower, gaps }: Words, end: number) =>
	lower
		.slice(end, end + 4)
		.some((word, i) => word === 'its' && i > 0 && !/[.,;]/.test(gaps[end + i] ?? ''));

/** "ARO" beside "Alliance of River Owners". */
const isLetters = (name: string) => /^\p{Lu}{2,6}$/u.test(name);

/** The words as the text has them, without what makes them a genitive. */
const written = ({ text, gaps }: Words, start: number, end: number) =>
	text
		.slice(start, end)
		.map((word, i) => (i > 0 ? gaps[start + i] : '') + word)
		.join('')
		.replace(/['’]s?$/, '');

function merge(old: Introduction | undefined, now: Introduction): Introduction {
	if (!old) return now;
	const [long, short] = old.name.length >= now.name.length ? [old, now] : [now, old];
	return {
		name: long.name,
		about: `${old.about} ${now.about}`.trim().slice(0, MOST_LETTERS),
		isBody: old.isBody || now.isBody,
		isShared: old.isShared || !(long.name.includes(short.name) || isLetters(short.name))
	};
}

/** "Republican pollster Daron Shaw", "his campaign manager, Jeff Weaver". */
function before({ text, lower, gaps }: Words, start: number): string {
	let from = start;
	while (from > 0 && start - from < BEFORE) {
		const gap = gaps[from] ?? '';
		const isNear = /^\s$/.test(gap) || (from === start && /^,\s$/.test(gap));
		if (!isNear || STOP.test(lower[from - 1] ?? '')) break;
		from--;
		if (/^(the|a|an|his|her|its|their)$/.test(lower[from] ?? '')) break;
	}
	const isApart = /^,/.test(gaps[start] ?? '');
	return isApart && !/^(the|a|an|his|her|its|their)$/.test(lower[from] ?? '')
		? ''
		: text.slice(from, start).join(' ');
}

/** Words close by that tell of an election: "delegates", "nomination". */
const contest = ({ lower }: Words, start: number, end: number) =>
	lower
		.slice(Math.max(0, start - NEAR), end + NEAR)
		.filter((word) => ELECTION.test(word))
		.join(' ');

/** ", a lawyer with …,", "(R-Utah)", ", who chairs …", "of Counter Jihad", "’s campaign". */
function behind({ text, lower, gaps }: Words, end: number): string {
	const next = lower[end] ?? '';
	if (CONTEST.test(next) || OF_BODY.test(next)) return next;
	const gap = gaps[end] ?? '';
	const isAside =
		/^\s*[,(–—]\s*$|^\s--\s$/.test(gap) &&
		/^(a|an|the|who|chair\w*|director|professor|president|head|leader|founder|owner|vice|senior|associate|assistant|executive|his|her|its|their|one|[rd]|\d+)$|(?:er|or|man|woman|ist|ian|ent)$/.test(
			next
		);
	const isOf = /^\s$/.test(gap) && /^(of|from|at|with)$/.test(next) && isLarge(text[end + 1]);
	if (!isAside && !isOf) return '';
	let to = end + 1;
	while (to < text.length && to - end < BEHIND && !/[.;:)”"—]|,\s*$/.test(gaps[to] ?? '')) to++;
	return text.slice(end, to).join(' ');
}
