import { getContext, setContext } from 'svelte';
import { m } from '$i18n/paraglide/messages';

/** Who reads the feedback: the learner herself, or her teacher. */
export type Reader = 'learner' | 'teacher';

const KEY = Symbol('reader');

/** Below this component, feedback speaks to that reader. */
export function speakTo(reader: Reader): void {
	setContext(KEY, reader);
}

/** Whom feedback speaks to; the learner unless told otherwise. */
export function readerHere(): Reader {
	return getContext<Reader | undefined>(KEY) ?? 'learner';
}

/** What is said to learners about themselves, and to others about the learner. */
export const TO_READER = {
	learner: {
		choice: m.your_choice,
		bothChoices: m.your_and_key_choice,
		chose: m.you_chose,
		left: m.you_left,
		nothing: m.you_said_nothing,
		hint: m.hint_was_taken,
		markedDebatable: m.marked_debatable,
		markedOfThese: m.marked_of_these
	},
	teacher: {
		choice: m.their_choice,
		bothChoices: m.their_and_key_choice,
		chose: m.they_chose,
		left: m.they_left,
		nothing: m.they_said_nothing,
		hint: m.their_hint,
		markedDebatable: m.their_debatable,
		markedOfThese: m.their_of_these
	}
} satisfies Record<Reader, Record<string, (inputs: { n: number }) => string>>;
