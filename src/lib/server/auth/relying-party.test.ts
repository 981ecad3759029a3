import { expect, it } from 'vitest';
import { relyingParty } from './relying-party';

it('takes a page behind a proxy for what the browser sees, which is https', () => {
	const heard = new URL('http://quiz.school.example/sign-in');
	expect(relyingParty(heard)).toEqual({
		id: 'quiz.school.example',
		origins: ['https://quiz.school.example']
	});
});

it('knows the own machine without https, by its port', () => {
	const { id, origins } = relyingParty(new URL('http://localhost:3000/'));
	expect(id).toBe('localhost');
	expect(origins).toContain('http://localhost:3000');
});

it('takes no name that only looks like the own machine', () => {
	expect(relyingParty(new URL('http://localhost.evil.example/')).origins).toEqual([
		'https://localhost.evil.example'
	]);
});
