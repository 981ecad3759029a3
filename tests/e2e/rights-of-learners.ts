import { randomUUID } from 'node:crypto';
import { DONE, ofTheAssignment, ofTheAttempt, PAGE, row, type Fields, type Row } from './may';
import type { World } from './rights-world';

const ATTEMPT = '/attempts/[attempt]';
const ITEM = '/api/attempts/[attempt]/items/[item]';

/** The fields of the player's page, with a mark. */
const answer = (_: World, { docRev = '', tokVer = '' }: Fields) => ({
	...{ kind: 'mark', docRev, tokVer, baseRev: '0', saveId: randomUUID(), range: '3-4' }
});
const saved = (_: World, { docRev = '', tokVer = '' }: Fields) => ({
	...{ saveId: randomUUID(), baseRev: 0, after: null, docRev, tokVer: Number(tokVer) },
	answer: { kind: 'mark', marks: [{ start: 3, end: 4 }] }
});

/** Work on assignments. */
export const RIGHTS_OF_LEARNERS: Row[] = [
	row('/assignments/[assignment]', 'GET', ofTheAssignment(PAGE)),
	row('/assignments/[assignment]', '?/default', ofTheAssignment(DONE)),
	row(`${ATTEMPT}/[exercise]`, 'GET', ofTheAttempt(PAGE)),
	row(`${ATTEMPT}/[exercise]`, '?/hint', ofTheAttempt(DONE, 404)),
	row(`${ATTEMPT}/[exercise]`, '?/save', ofTheAttempt(DONE, 404), { body: answer }),
	row(`${ATTEMPT}/[exercise]`, '?/handIn', ofTheAttempt(DONE, 404), { body: answer }),
	row(`${ATTEMPT}/[exercise]/in`, 'GET', ofTheAttempt(DONE)),
	row(`${ATTEMPT}/[exercise]/result`, 'GET', ofTheAttempt(DONE)),
	...['in', 'result'].map((page) =>
		// Her exercise is not handed in yet, so she is told to wait.
		row(`${ATTEMPT}/[exercise]/${page}`, '?/note', ofTheAttempt(409, 404), {
			body: () => ({ note: 'It judges.' })
		})
	),
	row(`${ATTEMPT}/[exercise]/result`, '?/contest', ofTheAttempt(409, 404), {
		body: () => ({ place: 'own:3-4', reason: 'It judges.' })
	}),
	row(`${ATTEMPT}/hand-in`, 'GET', ofTheAttempt(PAGE)),
	row(`${ATTEMPT}/hand-in`, '?/handIn', ofTheAttempt(DONE, 404), {
		body: () => ({ handInId: randomUUID() })
	}),
	row(`${ATTEMPT}/hand-in`, '?/help', ofTheAttempt(DONE, 404), {
		body: () => ({ ask: 'yes', back: '/' })
	}),
	row(ITEM, 'GET', ofTheAttempt(PAGE, 401)),
	row(ITEM, 'PUT', ofTheAttempt(PAGE, 401), { body: saved }),
	row(ITEM, 'POST', ofTheAttempt(PAGE, 401), { body: saved })
];
