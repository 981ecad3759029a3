import { m } from '$i18n/paraglide/messages';
import type { SaveProblem } from '../services/save-answer';

/** Status and words for everything that can be wrong with a save or a hand-in. */
const PROBLEMS: Record<SaveProblem, { status: 409 | 422; detail: () => string }> = {
	'stale-text': { status: 409, detail: () => m.problem_stale_text() },
	locked: { status: 409, detail: () => m.ledger_first({ round: m.round_source() }) },
	conflict: { status: 409, detail: () => m.problem_conflict() },
	'past-due': { status: 409, detail: () => m.work_problem_past_due() },
	'handed-in': { status: 409, detail: () => m.problem_handed_in() },
	'too-many-marks': { status: 422, detail: () => m.problem_too_many_marks() },
	'mark-out-of-range': { status: 422, detail: () => m.problem_mark_out_of_range() },
	'wrong-kind': { status: 422, detail: () => m.problem_wrong_kind() },
	'unknown-option': { status: 422, detail: () => m.problem_unknown_option() }
};

export function describeProblem(reason: SaveProblem): { status: 409 | 422; detail: string } {
	const { status, detail } = PROBLEMS[reason];
	return { status, detail: detail() };
}

/** An error for programs: JSON problem details (RFC 9457). */
export function problem(status: number, detail: string, more: object = {}): Response {
	return new Response(JSON.stringify({ status, detail, ...more }), {
		status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
	});
}
