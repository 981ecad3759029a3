import type { Suggestion } from '../suggestion';
import { canName } from './can-name';
import { contentOf } from './content-of';
import { cueAt } from './cue-at';
import { namingOf } from './naming-of';
import { REPORTING_VERBS } from './reporting-verbs';
import { sourceKind } from './source-kind';
import { tidyNaming } from './tidy-naming';
import type { Words } from '../words';

const SURE = 0.8;
/** Something is reported, but these words do not look like whoever says it. */
const DOUBTFUL = 0.5;

/** Who is given as the source of what, in one sentence; places are words counted from its first. */
export function findSources(words: Words): Suggestion[] {
	return words.lower.flatMap((word, at) => {
		const cue = cueAt(words, at);
		const run = cue && namingOf(words, cue);
		if (!cue || !run) return [];
		const naming = tidyNaming(words, run);
		const supports = contentOf(words, cue, run);
		const isNaming =
			naming.isWhole && canName(words.text.slice(naming.start, naming.end).join(' '));
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
