import { ELEMENTS, type Element } from '../elements';
import { generateExercises } from '../exercises/generate-exercises';
import type { Exercise } from '../exercises/exercise';
import { checkKey, type KeyProblem } from '../keys/check-key';
import { resolveKey } from '../keys/resolve-key';
import type { TextDocument } from '../text/document';
import { sortSpans, type DeskSpan } from './desk-span';
import { needsOf, type Need } from './needs';
import { toKey } from './to-key';

/** What becomes of one element: a round, what stands in for it, or nothing, and why. */
export type RoundOutcome = 'mark' | 'mark-none' | 'sort' | 'too-few' | 'no-places';

/** Everything that keeps the places on a desk from being published, and what they would make. */
export interface DeskCheck {
	/** Places that nobody has looked at. */
	open: DeskSpan[];
	/** Kept places that still need something. */
	unfinished: { span: DeskSpan; needs: Need[] }[];
	/** What only the whole key shows; empty while something is unfinished. */
	problems: KeyProblem[];
	kept: number;
	/** Loaded terms whose other wordings still need a person: they are only not asked. */
	halfReworded: DeskSpan[];
	rounds: Record<Element, RoundOutcome>;
	exercises: Exercise[];
	isReady: boolean;
}

/** `seed` orders the options of the exercises; use the id of the text. */
export function checkDesk(
	document: TextDocument,
	all: readonly DeskSpan[],
	seed: string
): DeskCheck {
	const spans = sortSpans(all);
	const open = spans.filter(({ review }) => review === 'open');
	const kept = spans.filter(({ review }) => review === 'kept');
	const unfinished = kept
		.map((span) => ({ span, needs: needsOf(span) }))
		.filter(({ needs }) => needs.length > 0);
	const key = toKey(document, kept, { version: 1, signedBy: '-' });
	const problems = unfinished.length > 0 ? [] : checkKey(document, key);
	const exercises =
		problems.length > 0
			? []
			: generateExercises({ document, spans: resolveKey(document, key), seed });
	const isReady =
		open.length === 0 && unfinished.length === 0 && problems.length === 0 && kept.length > 0;
	return {
		...{ open, unfinished, problems, kept: kept.length, isReady, exercises },
		halfReworded: kept.filter(({ rewordings }) => rewordings?.some(({ text }) => text === '')),
		rounds: Object.fromEntries(
			ELEMENTS.map((element) => [element, outcomeOf(element, kept, exercises)])
		) as Record<Element, RoundOutcome>
	};
}

function outcomeOf(
	element: Element,
	kept: readonly DeskSpan[],
	exercises: readonly Exercise[]
): RoundOutcome {
	const round = exercises.find(({ id }) => id === element);
	if (round?.kind === 'mark') return round.find === 'element' ? 'mark' : 'mark-none';
	if (round) return 'sort';
	return kept.some((span) => span.element === element) ? 'too-few' : 'no-places';
}
