import { m } from '$i18n/paraglide/messages';
import type { Hint } from '$lib/domain/exercises/hint';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';

/** A hint in words. */
export function hintWords(hint: Hint, exercise: PublicExercise): string {
	switch (hint.type) {
		case 'sentences': {
			if (hint.total === 0) return m.hint_nothing();
			const sentences = hint.sentences.join(', ');
			return m.hint_sentences({ total: hint.total, sentences });
		}
		case 'plain':
			return PLAIN[exercise.kind]?.(hint) ?? '';
		case 'right':
			return m.hint_right({ right: hint.right, total: hint.total });
		case 'wrong':
			return exercise.kind === 'reword' ? wrongWordings(hint.wrong, exercise) : '';
	}
}

const PLAIN: Partial<
	Record<PublicExercise['kind'], (counts: { plain: number; total: number }) => string>
> = {
	classify: m.hint_plain_classify,
	match: m.hint_plain_match,
	spot: m.hint_plain_spot,
	ledger: m.hint_plain_ledger
};

function wrongWordings(
	wrong: readonly { questionId: string; optionId: string }[],
	{ items }: Extract<PublicExercise, { kind: 'reword' }>
): string {
	const texts = wrong.map(({ questionId, optionId }) => {
		const options = items.find(({ id }) => id === questionId)?.options ?? [];
		return `“${options.find(({ id }) => id === optionId)?.text ?? ''}”`;
	});
	return m.hint_wrong({ wordings: texts.join(', ') });
}
