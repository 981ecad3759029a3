import { m } from '$i18n/paraglide/messages';
import type { FeedbackNote, MarkFeedback } from '$lib/domain/feedback/feedback';
import { lineNumbers, type PaperLines } from './paper-lines';

/** One place of a key, in words. */
export interface KeyRow {
	/** Where it stands on the sheets: "12" or "12–13". */
	lines: string;
	quote: string;
	counts: string;
	why: string;
}

/** What a mark round asks for and what only looks like it, from the feedback on a perfect answer. */
export function keyRows({ notes }: MarkFeedback, { linesOf }: PaperLines): KeyRow[] {
	return notes.map((note) => ({
		lines: lineNumbers(linesOf(note.at)),
		quote: note.quote,
		counts: countsWords(note),
		why: [note.why, neutralWords(note), note.question, note.whereToLook].filter(Boolean).join(' ')
	}));
}

function countsWords({ verdict }: FeedbackNote): string {
	if (verdict === 'found' || verdict === 'partly' || verdict === 'missed') return m.paper_counts();
	if (verdict === 'debatable') return m.paper_debatable();
	return verdict === 'left' ? m.paper_leave() : m.paper_free();
}

function neutralWords({ neutral }: FeedbackNote): string {
	return neutral ? m.paper_neutral({ words: neutral }) : '';
}
