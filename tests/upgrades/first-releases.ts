import { lines, type Line, type Placed, type Row, type Story } from './line';

// Texts as people write them: quotes, accents, right to left, faces of several signs, line ends.
const TEXT = 'The bridge “closes”; it\'s the mayor’s fault.\n\n"Öffnet wieder", נאמר. 👩‍🏫\r\nEnd.';
const YEAR_MS = 31_536_000_000;

/** Guests became users without a name, with a session of a year. */
const guest = (id: string, createdAt: number): Line => ({
	table: 'guest',
	row: { id, token_hash: `hash of ${id}`, created_at: createdAt },
	becomes: [
		['user', { id, role: 'guest', name: '', created_at: createdAt }],
		['session', { token_hash: `hash of ${id}`, user_id: id, expires_at: createdAt + YEAR_MS }]
	]
});

/** The quizzes that the first keys became; their ids are the hashes of their parts. */
const QUIZ_OF = { k1: '4e49b7f88c87da42', k2: '2d6cb7ebddd9e401' } as const;

const key = (id: keyof typeof QUIZ_OF, createdAt: number): Line => {
	const row = { id, article_revision_id: 'r1', key: '{"spans":[]}', created_at: createdAt };
	const parts = `[{"type":"article","keyVersionId":"${id}"}]`;
	const quiz: Placed = ['quiz', { id: QUIZ_OF[id], parts, created_at: createdAt }];
	return { table: 'key_version', row, becomes: [['key_version', row], quiz] };
};

const articleAttempt = (id: string, version: keyof typeof QUIZ_OF, number: number): Line => ({
	table: 'attempt',
	row: {
		...{ id, guest_id: 'g1', article_id: 'a1', key_version_id: version },
		...{ number, started_at: 1000 + number }
	},
	becomes: [
		[
			'attempt',
			{
				...{ id, user_id: 'g1', quiz_id: QUIZ_OF[version], topic: 'article:a1' },
				...{ number, started_at: 1000 + number }
			}
		]
	]
});

/** When an answer was saved was not kept: it is taken for the hand-in, or for the beginning. */
const response = (row: Row, savedAt: number): Line => ({
	...{ table: 'response', row, becomes: [['response', { ...row, saved_at: savedAt }]] }
});

const HANDED_IN = {
	...{ id: 'p1', attempt_id: 't1', exercise_id: 'loaded', tok_ver: 1, rev: 2, save_id: 's2' },
	...{ answer: '{"kind":"mark","marks":[{"start":3,"end":4}]}', started_at: 2000 },
	...{ hand_in_id: 'h1', handed_in_at: 2500, result: '{"score":0.5,"raw":-0.25}' }
};
const OPEN = {
	...{ id: 'p2', attempt_id: 't2', exercise_id: 'claim', tok_ver: 1, rev: 1, save_id: 's1' },
	...{ answer: '{"kind":"mark","marks":[]}', started_at: 3000 },
	...{ hand_in_id: null, handed_in_at: null, result: null }
};
const HINTED = {
	...{ id: 'p3', attempt_id: 't3', exercise_id: 'spot', tok_ver: 2, rev: 1, save_id: 's1' },
	...{ answer: '{"kind":"spot","labels":{"1":"yes"}}', started_at: 4000, hinted_at: 4100 },
	...{ hand_in_id: null, handed_in_at: null, result: null }
};

const spotAttempt = { id: 't3', quiz_id: 'quiz-spot', topic: 'spot:loaded', number: 1 };

/** Practice without accounts. */
export const FIRST_RELEASES: Story = {
	'2026-11-21-01-library-and-practice': [
		...lines(
			'article',
			{ id: 'a1', slug: 'bridge-closes', about: '{"title":"The bridge"}', key_version_id: 'k1' },
			{ id: 'a2', slug: 'über-brücken', about: '{}', key_version_id: null }
		),
		...lines(
			'article_revision',
			{ id: 'r1', article_id: 'a1', text: TEXT, created_at: 1 },
			{ id: 'r2', article_id: 'a2', text: '', created_at: 1_900_000_000_000 }
		),
		...[key('k1', 5), key('k2', 6), guest('g1', 7), guest('g2', 1_795_000_000_000)],
		...[articleAttempt('t1', 'k1', 1), articleAttempt('t2', 'k2', 2)],
		...[response(HANDED_IN, 2500), response(OPEN, 3000)],
		...lines(
			'response_save',
			{ response_id: 'p1', save_id: 's1', rev: 1 },
			{ response_id: 'p1', save_id: 's2', rev: 2 },
			{ response_id: 'p2', save_id: 's1', rev: 1 }
		)
	],
	'2026-11-22-02-lessons': [
		{
			table: 'lesson_done',
			row: { guest_id: 'g2', lesson_id: 'loaded-words', done_at: 10 },
			becomes: [['lesson_done', { user_id: 'g2', lesson_id: 'loaded-words', done_at: 10 }]]
		}
	],
	'2026-11-22-03-quizzes': [
		...lines('quiz', { id: 'quiz-spot', parts: '[{"type":"set"}]', created_at: 20 }),
		{
			table: 'attempt',
			row: { ...spotAttempt, guest_id: 'g2', started_at: 21 },
			becomes: [['attempt', { ...spotAttempt, user_id: 'g2', started_at: 21 }]]
		},
		response(HINTED, 4000),
		...lines('response_save', { response_id: 'p3', save_id: 's1', rev: 1 })
	]
};
