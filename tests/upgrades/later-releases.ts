import { lines, type Story } from './line';

const skill = {
	alpha: 1.5,
	beta: 0.1,
	weighted: 3,
	articles: '["a1"]',
	was_secure: 1,
	last_at: 450
};
const place = { revision_id: 'r3', element: 'loaded', start_token: 3, end_token: 4 };
const challenge = { ...place, response_id: 'p4', assignment_id: 'as1' };

/** Teachers' own articles, skills, words about answers, challenges, and how sure somebody is. */
export const LATER_RELEASES: Story = {
	'2026-11-26-01-own-articles': [
		...lines('article', {
			...{ id: 'a3', slug: 'own', about: '{}', key_version_id: 'k3', school_id: 's1' },
			...{ owner_id: 'teacher', is_shared: 1 }
		}),
		...lines('article_revision', { id: 'r3', article_id: 'a3', text: 'Own.', created_at: 600 }),
		...lines(
			'key_version',
			{ id: 'k3', article_revision_id: 'r3', key: '{}', published_by: 'teacher', created_at: 601 },
			{ id: 'k4', article_revision_id: 'r3', key: '{}', published_by: null, created_at: 602 }
		),
		...lines('desk', {
			...{ article_id: 'a3', article_revision_id: 'r3', engine_version: 0, rev: 4 },
			...{ created_at: 600, changed_at: 610 }
		}),
		...lines(
			'desk_span',
			{
				article_id: 'a3',
				id: '1',
				span: '{"why":"„so“"}',
				is_open: 1,
				rev: 3,
				changed_by: 'teacher'
			},
			{ article_id: 'a3', id: '2', span: null, is_open: 0, rev: 4, changed_by: null }
		),
		...lines('desk_visit', { article_id: 'a3', user_id: 'teacher', seen_at: 611 }),
		...lines('rule_verdict', {
			...{ place: 'ff00', rule: 'reporting-phrase', engine_version: 2, verdict: 'kept' },
			confidence: 0.875
		})
	],
	'2026-11-26-02-evidence': [
		...lines('evidence', {
			...{ response_id: 'p4', element: 'loaded', user_id: 'ana', assignment_id: 'as1' },
			...{ source_id: 'quiz-spot', item_id: 'spot', at: 450, taken_ms: 50, grades: '[[1,0.5]]' },
			...{ weight: 0.1, is_first: 1, signals: 1, hits: 0, noise: 1, false_alarms: 1, is_overall: 1 }
		}),
		...lines(
			'skill_state',
			{ ...skill, user_id: 'ana', scope: 'all', element: 'loaded' },
			{ ...skill, user_id: 'ana', scope: 'c1', element: 'loaded', was_secure: 0, beta: 1e-9 }
		)
	],
	'2026-11-26-03-teacher-words': [
		...lines(
			'score_override',
			{ id: 'o1', response_id: 'p4', score: 0.3, reason: 'Très bien', by_user: 'teacher', at: 700 },
			{ id: 'o2', response_id: 'p4', score: null, reason: 'Back', by_user: null, at: 701 }
		),
		...lines('teacher_comment', { response_id: 'p4', text: 'Why?\nHow?', by_user: null, at: 702 }),
		...lines(
			'learner_note',
			{
				...{ response_id: 'p4', assignment_id: 'as1', text: '“because”', at: 440, level: 'full' },
				...{ level_by: 'teacher', level_at: 710 }
			},
			{
				...{ response_id: 'p5', assignment_id: 'as2', text: '', at: 441, level: null },
				...{ level_by: null, level_at: null }
			}
		)
	],
	'2026-11-27-01-challenges': [
		...lines('key_change', {
			...{ ...place, id: 'kc1', type: 'debatable', checked: 2, by_user: null, at: 800 }
		}),
		...lines(
			'challenge',
			{
				...{ ...challenge, id: 'ch1', place: 'key:7', reason: 'Viele sagen’s so.', at: 790 },
				...{ state: 'accepted', answer: 'Yes.', answered_by: 'teacher', answered_at: 800 },
				change_id: 'kc1'
			},
			{
				...{ ...challenge, id: 'ch2', place: 'own:3-4', reason: '?', at: 791, state: 'open' },
				...{ answer: null, answered_by: null, answered_at: null, change_id: null }
			}
		),
		...lines('score_change', {
			...{
				change_id: 'kc1',
				response_id: 'p4',
				score_before: 0.1,
				score_after: 0.30000000000000004
			}
		})
	],
	'2026-11-27-02-confidence': [
		...lines('assignment', {
			...{ id: 'as3', class_id: 'c1', saved_quiz_id: null, quiz_id: 'quiz-spot', title: 'Sure?' },
			...{ is_for_all: 1, opens_at: null, due_at: null, late_rule: 'refuse', keep: 'last' },
			...{ attempts_allowed: 1, feedback: 'closed', is_shuffled: 1, created_by: 'teacher' },
			...{ created_at: 900, closed_at: null, asks_sure: 1 }
		})
	],
	'2026-11-27-03-review': lines('sentence_rating', { text_hash: 'aa', value: -0.7, answers: 3 }),
	'2026-11-27-04-session-list': lines('session', {
		...{ token_hash: 'h9', user_id: 'teacher', expires_at: 9_999, created_at: 1000 },
		...{ last_used_at: 0, user_agent: 'Mozilla/5.0 (X11; „Linux“)' }
	}),
	'2026-11-27-05-second-factors': [
		...lines('authenticator', {
			...{ user_id: 'teacher', sealed_secret: 'sealed', created_at: 1001, confirmed_at: null },
			last_step: 0
		}),
		...lines('recovery_code', { user_id: 'teacher', code_hash: 'code' }),
		...lines('passkey', {
			...{ id: 'pk1', user_id: 'teacher', name: 'Zoës Schlüssel', public_key: 'AA==', counter: 0 },
			...{ created_at: 1002, last_used_at: null }
		})
	]
};
