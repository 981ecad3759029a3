import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';
import { MAX_MARKS, type Mark } from '$lib/domain/marks/mark';
import { ELEMENT_IN_TEXT } from '../words';

interface State {
	element: Element;
	marks: readonly Mark[];
}

const total = ({ marks }: State) => m.marked_count({ n: marks.length });

export const marked = (quote: string, state: State) =>
	`${m.status_marked({ quote, element: ELEMENT_IN_TEXT[state.element]() })} ${total(state)}.`;

export const freed = (quote: string, state: State) =>
	`${m.status_freed({ quote })} ${total(state)}.`;

export const undone = (state: State) => `${m.status_undone()} ${total(state)}.`;

export const nothingToUndo = () => m.status_nothing_to_undo();

export const tooMany = () => m.status_too_many({ max: MAX_MARKS });

export const locked = () => m.sync_locked();
