import { lines, type Story } from './line';

const person = { school_id: 's1', is_admin: 0, is_operator: 0, created_at: 100 };
const nothing = { login: null, email: null, secret_hash: null, card_token_hash: null };

const terms = {
	...{ class_id: 'c1', quiz_id: 'quiz-spot', is_for_all: 1, late_rule: 'mark', keep: 'best' },
	...{ feedback: 'hand-in', is_shuffled: 0, created_at: 300 }
};

/** An assignment without any limit, and one with all of them whose teacher and quiz are gone. */
const ASSIGNMENTS = [
	{
		...{ ...terms, id: 'as1', saved_quiz_id: 'sq1', title: 'Week 1 – “Brücken”' },
		...{ opens_at: null, due_at: null, attempts_allowed: null, created_by: 'teacher' },
		closed_at: null
	},
	{
		...{ ...terms, id: 'as2', saved_quiz_id: null, title: "O'Neill", is_for_all: 0 },
		...{ opens_at: 310, due_at: 320, attempts_allowed: 2, created_by: null, closed_at: 330 }
	}
];

const attempt = { user_id: 'ana', quiz_id: 'quiz-spot', number: 1, started_at: 400 };
const response = { exercise_id: 'spot', tok_ver: 2, started_at: 400, hinted_at: null };

/** Schools, classes, assignments; people who have left. */
export const CLASSES_RELEASE: Story = {
	'2026-11-25-01-accounts-and-classes': [
		...lines(
			'school',
			{
				id: 's1',
				name: 'École № 1',
				sign_up: 'code',
				teacher_code: 'T1',
				retention_months: 12,
				created_at: 1
			},
			{
				id: 's2',
				name: '',
				sign_up: 'closed',
				teacher_code: 'T2',
				retention_months: null,
				created_at: 2
			}
		),
		...lines(
			'user',
			{
				...{ ...person, id: 'teacher', role: 'teacher', is_admin: 1, is_operator: 1 },
				...{ name: 'Žofia O’Neill "Zo"', login: 'zo@école.example', email: 'zo@école.example' },
				...{ secret_hash: '$argon2id$v=19$m=19456', card_token_hash: null }
			},
			{
				...person,
				...nothing,
				id: 'ana',
				role: 'learner',
				name: '李小龍 👩‍🎓',
				card_token_hash: 'card'
			},
			{ ...person, ...nothing, id: 'ben', role: 'learner', name: 'בן' },
			{
				...person,
				...nothing,
				id: 'self',
				role: 'self',
				school_id: null,
				name: 'Zoë',
				login: 'self:zoë'
			}
		),
		...lines('session', { token_hash: 'device', user_id: 'ana', expires_at: 900 }),
		...lines('lesson_done', { user_id: 'ana', lesson_id: 'sources', done_at: 120 }),
		...lines(
			'class',
			{
				...{ id: 'c1', school_id: 's1', name: '7b; "blue"', time_zone: 'Europe/Berlin' },
				...{ join_code: 'ABC', join_code_expires_at: null, joining: 'open', naming: 'own' },
				...{ archived_at: null, created_at: 200 }
			},
			{
				...{ id: 'c2', school_id: 's1', name: 'Over', time_zone: 'UTC', join_code: null },
				...{ join_code_expires_at: 5, joining: 'closed', naming: 'list', archived_at: 6 },
				created_at: 3
			}
		),
		...lines('class_teacher', { class_id: 'c1', user_id: 'teacher', is_owner: 1, added_at: 201 }),
		...lines(
			'enrollment',
			{
				...{ class_id: 'c1', user_id: 'ana', name_key: '李小龍', state: 'active' },
				...{ support: '{"textSize":"larger"}', joined_at: 210 }
			},
			{
				class_id: 'c1',
				user_id: 'ben',
				name_key: 'בן',
				state: 'waiting',
				support: '{}',
				joined_at: 211
			}
		),
		...lines('learner_group', { id: 'lg1', class_id: 'c1', name: 'Grün' }),
		...lines('group_member', { group_id: 'lg1', user_id: 'ana' }),
		...lines('saved_quiz', {
			...{ id: 'sq1', school_id: 's1', owner_id: 'teacher', title: 'Été', quiz_id: 'quiz-spot' },
			...{ created_at: 250, updated_at: 260 }
		}),
		...lines('assignment', ...ASSIGNMENTS),
		...lines(
			'assignment_target',
			{ id: 'at1', assignment_id: 'as2', group_id: 'lg1', user_id: null },
			{ id: 'at2', assignment_id: 'as2', group_id: null, user_id: 'ben' }
		),
		...lines(
			'attempt',
			{
				...{ ...attempt, id: 't4', assignment_id: 'as1', topic: 'assignment:as1' },
				...{ hand_in_id: 'h4', handed_in_at: 450, help_at: null }
			},
			{
				...{ ...attempt, id: 't5', assignment_id: 'as2', topic: 'assignment:as2' },
				...{ hand_in_id: null, handed_in_at: null, help_at: 460 }
			}
		),
		...lines(
			'response',
			{
				...{ ...response, id: 'p4', attempt_id: 't4', rev: 1, save_id: 'x', saved_at: 440 },
				...{ answer: '{"kind":"spot","labels":{"1":"no"}}', hand_in_id: 'h4' },
				...{ handed_in_at: 450, result: '{"score":1,"raw":1}' }
			},
			{
				...{ ...response, id: 'p5', attempt_id: 't5', rev: 1, save_id: 'y', saved_at: 441 },
				...{
					answer: '{"kind":"spot","labels":{}}',
					hand_in_id: null,
					handed_in_at: null,
					result: null
				}
			}
		),
		...lines('response_save', { response_id: 'p4', save_id: 'x', rev: 1 }),
		...lines(
			'link',
			{ token_hash: 'l1', purpose: 'reset', subject_id: 'teacher', created_at: 1, expires_at: 2 },
			{ token_hash: 'l2', purpose: 'set-up', subject_id: null, created_at: 1, expires_at: null }
		),
		...lines('rate_limit', { key: 'account:zo', points: 3, resets_at: 500 }),
		...lines('request_log', { id: 'req', user_id: 'nobody', outcome: 'c1', at: 200 }),
		...lines(
			'audit_event',
			{
				...{ id: 'e1', school_id: 's1', class_id: 'c1', actor_id: 'somebody-who-left' },
				...{ action: 'class-created', subject_id: 'c1', detail: '{}', at: 200 }
			},
			{
				...{ id: 'e2', school_id: null, class_id: null, actor_id: null, subject_id: null },
				...{ action: 'retention-run', detail: '{"months":12}', at: 201 }
			}
		)
	]
};
