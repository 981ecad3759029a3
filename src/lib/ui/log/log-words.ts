import { m } from '$i18n/paraglide/messages';
import type { AuditAction } from '$lib/domain/accounts/audit-action';
import { isolateName } from '../isolate-name';

type Say = (names: { who: string; what: string }) => string;

/** What happened, with the names of who did it and what it was done to. */
const SAY: Record<AuditAction, Say> = {
	'signed-in': m.log_signed_in,
	'signed-out-everywhere': m.log_signed_out_everywhere,
	'session-ended': m.log_session_ended,
	'factor-added': m.log_factor_added,
	'factor-removed': m.log_factor_removed,
	'factors-reset': m.log_factors_reset,
	'recovery-codes-made': m.log_recovery_codes_made,
	'secret-changed': m.log_secret_changed,
	'account-created': m.log_account_created,
	'account-deleted': m.log_account_deleted,
	'account-exported': m.log_account_exported,
	'class-created': m.log_class_created,
	'class-changed': m.log_class_changed,
	'class-archived': m.log_class_archived,
	'class-restored': m.log_class_restored,
	'class-deleted': m.log_class_deleted,
	'class-exported': m.log_class_exported,
	'code-reset': m.log_code_reset,
	'teacher-added': m.log_teacher_added,
	'teacher-removed': m.log_teacher_removed,
	'learner-joined': m.log_learner_joined,
	'learner-admitted': m.log_learner_admitted,
	'learner-changed': m.log_learner_changed,
	'learner-viewed': m.log_learner_viewed,
	'learner-removed': m.log_learner_removed,
	'learner-moved': m.log_learner_moved,
	'learner-merged': m.log_learner_merged,
	'learner-deleted': m.log_learner_deleted,
	'learner-exported': m.log_learner_exported,
	'cards-issued': m.log_cards_issued,
	'quiz-shared': m.log_quiz_shared,
	'article-shared': m.log_article_shared,
	'key-published': m.log_key_published,
	'key-changed': m.log_key_changed,
	'article-deleted': m.log_article_deleted,
	'assignment-created': m.log_assignment_created,
	'assignment-changed': m.log_assignment_changed,
	'assignment-deleted': m.log_assignment_deleted,
	'answers-uploaded': m.log_answers_uploaded,
	'board-viewed': m.log_board_viewed,
	'skills-viewed': m.log_skills_viewed,
	'work-viewed': m.log_work_viewed,
	'score-set': m.log_score_set,
	'score-restored': m.log_score_restored,
	'school-changed': m.log_school_changed,
	'log-exported': m.log_log_exported,
	'retention-run': m.log_retention_run
};

interface Named {
	action: AuditAction;
	actorId: string | null;
	actor: string | null;
	subject: string | null;
	className: string | null;
}

/** A log entry as a sentence. */
export function sayEvent({ action, actorId, actor, subject, className }: Named): string {
	const who = actor ? isolateName(actor) : actorId === null ? m.log_program() : m.log_gone();
	const name = subject ?? (IS_OF_CLASS.has(action) ? className : null);
	const gone = /^(learner|account|teacher|work|score|factors)-/.test(action)
		? m.log_gone_account()
		: m.log_gone_thing();
	return SAY[action]({ who, what: name ? isolateName(name) : gone });
}

/** What is about the class as a whole need not repeat it as a subject. */
const IS_OF_CLASS = new Set<AuditAction>([
	'class-created',
	'class-changed',
	'class-archived',
	'class-restored',
	'class-exported',
	'code-reset',
	'cards-issued'
]);
