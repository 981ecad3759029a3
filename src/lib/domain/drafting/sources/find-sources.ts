import type { Range } from '../../text/range';
import type { Suggestion } from '../suggestion';
import { canName } from './can-name';
import { contentOf } from './content-of';
import { namingOf } from './naming-of';
import { ALSO_NOUNS, REPORTING_VERBS } from './reporting-verbs';
import { sourceKind } from './source-kind';
import type { Words } from '../words';

const SURE = 0.8;
/** Something is reported, but these words do not look like whoever says it. */
const DOUBTFUL = 0.5;

/** Who is given as the source of what, in one sentence; places are words counted from its first. */
export function findSources(words: Words): Suggestion[] {
	return words.lower.flatMap((word, at) => {
		const cue = cueAt(words, word, at);
		const naming = cue && namingOf(words, cue);
		if (!cue || !naming) return [];
		const supports = contentOf(words, cue, naming);
		const isNaming = canName(words.text.slice(naming.start, naming.end).join(' '));
		const strength = word === 'according' ? 'neutral' : REPORTING_VERBS.get(word)?.strength;
		return [
			{
				...{ element: 'source' as const, kind: sourceKind(words, naming), ...words.place(naming) },
				...{ rule: `source.${strength ?? 'neutral'}`, confidence: isNaming ? SURE : DOUBTFUL },
				...{ cue: words.place(cue), supports: supports ? [supports] : [] }
			}
		];
	});
}

const BEFORE_NOUN =
	/^(the|a|an|this|that|these|those|his|her|its|their|our|my|no|any|some|such|of|in|on|for|from|by|with|united|news|new|two|several|many|to)$/;

/** The reporting words that begin here, if they report. */
function cueAt({ lower }: Words, word: string, at: number): Range | null {
	if (word === 'according' && lower[at + 1] === 'to') return { start: at, end: at + 2 };
	if (!REPORTING_VERBS.has(word)) return null;
	const before = lower[at - 1] ?? '';
	if (ALSO_NOUNS.has(word) && BEFORE_NOUN.test(before)) return null;
	// "so-called", "the said", "to be told": not a report of anybody.
	if (/^(be|been|being|is|are|was|were|get|got)$/.test(before) && !/ing$/.test(word)) return null;
	if (/^(the|a|an|of|so)$/.test(before) && !/ing$/.test(word)) return null;
	return { start: at, end: at + 1 };
}
