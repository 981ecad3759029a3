import type { Words } from '../words';
import { hasStaff } from './bodies';
import { isLarge } from './names';

const BEFORE = 5;
const BEHIND = 14;
const STOP =
	/^(and|but|that|as|while|when|who|which|than|from|to|by|with|told|said|says|of|in|on|at|for|is|was|are|were)$/;
/** What stands with the name of somebody who is up for election. */
const CONTEST =
	/^(campaign|supporters?|voters|delegates|nomination|administration|camp|candidacy|rallies|rally|surrogates?)$/;

/** Words between a name and a word that tells of an election. */
const NEAR = 5;
const ELECTION =
	/^(campaign|candidates?|nominee|nomination|delegates|front-?runner|candidacy|presidency|rival|primary|convention|supporters?)$/;

/** What the words around a name tell of who bears it. */
export const toldOfName = (words: Words, start: number, end: number) => [
	before(words, start),
	behind(words, end),
	contest(words, start, end)
];

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
function behind(words: Words, end: number): string {
	const { text, lower, gaps } = words;
	const next = lower[end] ?? '';
	const gap = gaps[end] ?? '';
	if (hasStaff(words, end) || (CONTEST.test(next) && /^\s$/.test(gap))) return next;
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
