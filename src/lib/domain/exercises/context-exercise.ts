import type { ResolvedSpan } from '../keys/resolve-key';
import { seededRandom, shuffle } from '../random';
import type { ContextExercise, QuestionOption } from './exercise';

const MAX_OPEN = 4;
const MAX_CLOSED = 4;

/**
 * Which questions does the article leave open? Open ones are its scored context gaps; the
 * others are answered in the text or would not change the reading. Null without both.
 */
export function contextQuestions(
	spans: readonly ResolvedSpan[],
	seed: string
): ContextExercise | null {
	const random = seededRandom(`${seed}:questions`);
	const asked = spans.filter((span) => span.element === 'context' && span.question);
	const open = asked.filter((span) => span.status === 'required' && span.scored !== false);
	const closed = asked.filter((span) => span.status === 'decoy');
	const chosen = [
		...shuffle(open, random).slice(0, MAX_OPEN),
		...shuffle(closed, random).slice(0, MAX_CLOSED)
	];
	if (open.length === 0 || closed.length === 0) return null;
	const options = shuffle(chosen, random).map((span, i) => option(span, `q${i + 1}`));
	return { kind: 'context', id: 'questions', options };
}

function option(span: ResolvedSpan, id: string): QuestionOption {
	return {
		id,
		spanId: span.id,
		question: span.question ?? '',
		isOpen: span.status !== 'decoy',
		why: span.why,
		whereToLook: span.whereToLook ?? null
	};
}
