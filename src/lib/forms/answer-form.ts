import { z } from 'zod';
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from '$lib/domain/calibration/confidence';
import type { Answer } from '$lib/domain/exercises/answer';
import { CHOICE_KINDS } from '$lib/domain/exercises/questions';
import { MAX_MARKS } from '$lib/domain/marks/mark';
import { marksFromTokens } from '$lib/domain/marks/marks-from-tokens';

/** The largest token index a text of 60,000 characters can hold, with room. */
const token = z.coerce.number().int().min(0).max(60_000);

/** A hand-in or a save as a plain HTML form sends it: ticked words or sentences, chosen options. */
export const answerForm = z.object({
	kind: z.enum(['mark', 'context', 'compare', ...CHOICE_KINDS]),
	docRev: z.string().min(1).max(64),
	tokVer: z.coerce.number().int(),
	baseRev: z.coerce.number().int().min(0),
	after: z.uuid().optional().or(z.literal('')),
	saveId: z.uuid(),
	/** List view: one a ticked word. */
	word: z.array(token),
	/** List view: "12-20", one a ticked sentence; with scripts, one a mark. */
	range: z.array(z.string().regex(/^\d{1,6}-\d{1,6}$/)).max(MAX_MARKS)
});

export type AnswerForm = z.infer<typeof answerForm>;

/** What the form says, as an answer of its kind. */
export function answerFrom({ kind, word, range }: AnswerForm, form: FormData): Answer {
	if (kind === 'context' || kind === 'compare') return { kind, selected: chosenIn(form) };
	if (kind === 'mark') return { kind, marks: [...marksFromTokens(word), ...range.map(toRange)] };
	return { kind, labels: labelsFrom(form), ...sureFrom(form) };
}

/** Ticked questions or statements; statements of which one fits are radio buttons of a name of their own. */
export function chosenIn(form: FormData): string[] {
	return [...form.getAll('option'), ...form.getAll('rule')].map(String);
}

/** A row of radio buttons needs a name of its own: "label.p3" holds the label of passage p3. */
export function labelsFrom(form: FormData): Record<string, string> {
	const prefix = 'label.';
	const chosen = [...form].filter(([name]) => name.startsWith(prefix));
	return Object.fromEntries(
		chosen.map(([name, value]) => [name.slice(prefix.length), String(value)])
	);
}

/** "sure.p3" holds how sure the learner is of passage p3; what is no level is as if not said. */
function sureFrom(form: FormData): { sure?: Record<string, ConfidenceLevel> } {
	const said = [...form].flatMap(([name, value]) => {
		const level = CONFIDENCE_LEVELS.find((one) => one === value);
		return level && name.startsWith('sure.') ? [[name.slice('sure.'.length), level]] : [];
	});
	return said.length > 0 ? { sure: Object.fromEntries(said) } : {};
}

function toRange(text: string) {
	const [start = 0, end = 0] = text.split('-').map(Number);
	return { start, end };
}
