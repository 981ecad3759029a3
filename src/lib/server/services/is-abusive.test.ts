import { expect, it } from 'vitest';
import { isAbusive } from './is-abusive';

it('knows swear words, spelled out or in digits', () => {
	for (const name of ['Fuck', 'xX sh1t Xx', 'f u c k', 'F.u.c.k', 'Hitler', 'b1tch'])
		expect(isAbusive(name), name).toBe(true);
});

it('lets real names pass that hold a piece of one', () => {
	const names = ['Cassandra', 'Hancock', 'Analise', 'Cummings', 'Wankhede', 'Dickson', 'Essex'];
	for (const name of [...names, 'Phuc Nguyen', 'Nazir', 'Ana B. C', 'J. R. R. Tolkien'])
		expect(isAbusive(name), name).toBe(false);
});
