import type { ResolvedSpan } from '../keys/resolve-key';
import { seededRandom, shuffle } from '../random';
import type { RewordExercise, RewordOption } from './exercise';

const MAX_ITEMS = 5;

/** Choose the neutral wording for charged phrases; null when the key offers no rewordings. */
export function rewordPhrases(spans: readonly ResolvedSpan[], seed: string): RewordExercise | null {
	const random = seededRandom(`${seed}:reword`);
	const offered = spans.filter(({ neutral, rewordings }) => neutral && rewordings);
	const chosen = shuffle(offered, random)
		.slice(0, MAX_ITEMS)
		.sort((a, b) => a.at.start - b.at.start);
	if (chosen.length === 0) return null;
	const items = chosen.map((span, i) => ({
		id: `r${i + 1}`,
		at: span.at,
		spanId: span.id,
		options: shuffle(optionsOf(span), random).map((option, j) => ({ ...option, id: `o${j + 1}` }))
	}));
	return { kind: 'reword', id: 'reword', items };
}

function optionsOf({ neutral = '', why, rewordings = [] }: ResolvedSpan): RewordOption[] {
	const wrong = rewordings.map(({ text, fault, why, credit = 0 }) => ({
		text,
		fault,
		why,
		credit
	}));
	return [{ text: neutral, fault: null, why, credit: 1 }, ...wrong].map((option) => ({
		id: '',
		...option
	}));
}
