import { expect, it } from 'vitest';
import { work } from './work';

const text = '“It is a disgrace,” said Ann Roe. The road will cost $4 million.';

it('a thread reads what was brought', async () => {
	expect(await work({ do: 'read', brought: { kind: 'text', text } })).toMatchObject({
		...{ ok: true, value: { text } }
	});
});

it('a thread drafts the places of a text', async () => {
	const found = await work({ do: 'draft', text });
	expect(found).toContainEqual(expect.objectContaining({ element: 'source' }));
});

it('what goes to a thread and comes back can be sent', async () => {
	const done = await work({ do: 'draft', text });
	expect(structuredClone(done)).toEqual(done);
});
