import { expect, it } from 'vitest';
import { AUDIT_ACTIONS } from '$lib/domain/accounts/audit-action';
import { sayEvent } from './log-words';

const event = { actorId: 'a', actor: 'Ms. Lee', subject: 'Ana', className: 'Class 8b' };
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

it('says who did what to whom', () => {
	expect(plain(sayEvent({ ...event, action: 'learner-viewed' }))).toBe(
		'Ms. Lee looked at the page of Ana.'
	);
});

it('has a sentence of its own for every action', () => {
	const sentences = AUDIT_ACTIONS.map((action) => sayEvent({ ...event, action }));
	expect(new Set(sentences).size).toBe(AUDIT_ACTIONS.length);
	for (const sentence of sentences) expect(sentence).toMatch(/^\S.+\.$/);
});

it('says of those who are gone only that they are', () => {
	const gone = { ...event, actor: null, subject: null, action: 'learner-deleted' } as const;
	expect(sayEvent(gone)).toBe('A deleted account deleted the learner “a deleted account”.');
	expect(sayEvent({ ...gone, action: 'class-deleted' })).toBe(
		'A deleted account deleted the class “deleted”.'
	);
});

it('says when the program did it by itself', () => {
	const itself = { ...event, actorId: null, actor: null, action: 'retention-run' } as const;
	expect(sayEvent(itself)).toMatch(/^Bluepencil /);
});

it('keeps a name with direction marks from turning the sentence around', () => {
	expect(sayEvent({ ...event, actor: '\u202eeeL', action: 'signed-in' })).toContain(
		'\u2068\u202eeeL\u2069'
	);
});
