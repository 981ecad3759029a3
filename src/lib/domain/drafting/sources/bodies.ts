import type { Words } from '../words';

/** Behind a name these tell that it is a body that has such people or things. */
const OF_BODY =
	/^(executives?|employees|workers|spokes(?:man|woman|person|people)|ceo|customers|shares?|stock|headquarters|members|staff|researchers?|lawyers|attorneys|inc|corp|co|llc|ltd|plc)$/;
const BODY_WORD =
	/\b(of America|Workers|Voters|Watch|Company|Corporation|Corp|Inc|Union|Association|Alliance|Coalition|Institute|Foundation|Center|Centre|Council|Committee|Department|Bureau|Agency|University|College|Group|Party|Times|Post|News|Fund|Society|League|Federation|Network|Project|Commission|Chamber|Court|Church|Bank|Hospital|Board|Ministry|Office|Service|Administration|Campaign)\b/;
/** In the name of somebody, these are what the person is. */
export const PERSONAL =
	/^(Justice|Judge|President|Attorney|Secretary|Chair(man|woman)?|Director|Chief|Leader|Speaker|Sen|Rep|Gov|Mayor|Sheriff|Professor|Dr|Mr|Mrs|Ms|Spokes(man|woman|person)|Treasurer|Officer|Manager|Counsel|Adviser|Advisor|Strategist)(-\p{L}+)?\.?$/u;

/** "Court" makes a body of "the Supreme Court", not of "Supreme Court Justice Ana Castro". */
export const isBodyNamed = (name: string) =>
	(hasBodyWord(name) || isLetters(name)) &&
	!name
		.replace(/\bof \S+/g, '')
		.split(' ')
		.some((word) => PERSONAL.test(word));

export const hasBodyWord = (name: string) => BODY_WORD.test(name);

/** "Verizon executives", but not "Ana Castro, executive director". */
export const hasStaff = ({ lower, gaps }: Words, end: number) =>
	OF_BODY.test(lower[end] ?? '') && /^\s$/.test(gaps[end] ?? '');

/** "Exxon Mobil contended in its letter". */
export const hasIts = ({ lower, gaps }: Words, end: number) =>
	lower
		.slice(end, end + 4)
		.some((word, i) => word === 'its' && i > 0 && !/[.,;]/.test(gaps[end + i] ?? ''));

/** "ARO" beside "Alliance of River Owners". */
export const isLetters = (name: string) => /^\p{Lu}{2,6}$/u.test(name);
