import { expect, it } from 'vitest';
import { asksOf, readRouteAsks } from './route-asks';

const namesIn = (name: string, source: string) => asksOf(name, source).map(({ ask }) => ask);

it('every way to write an action is found', () => {
	const source = `
		const shared = async () => {};
		export const actions = {
			default: async () => {},
			one(event) {},
			async two() {},
			shared,
			'three': shared
		} satisfies Actions;`;
	const all = ['?/default', '?/one', '?/two', '?/shared', '?/three'];
	expect(namesIn('+page.server.ts', source)).toEqual(all);
	expect(namesIn('+page.server.ts', 'export const actions: Actions = { a: () => {} };')).toEqual([
		'?/a'
	]);
});

it('actions that cannot be listed are an error, not an empty list', () => {
	for (const source of [
		'export const actions = make();',
		'export const actions = { ...others };',
		'export { actions };'
	])
		expect(() => asksOf('+page.server.ts', source)).toThrow(/action/);
});

it('every way to write a method of an address for programs is found', () => {
	const source = `
		export const GET = () => {};
		export async function POST() {}
		const PUT = () => {};
		export { PUT };
		export const fallback = () => {};
		const DELETE = () => {};`;
	expect(namesIn('+server.ts', source)).toEqual(['GET', 'POST', 'PUT', 'fallback']);
});

it('the tree has more than a hundred things to ask for', () => {
	const asks = readRouteAsks().map(({ route, ask }) => `${route} ${ask}`);
	expect(asks.length).toBeGreaterThan(150);
	expect(asks).toContain('/ GET');
	expect(asks).toContain('/sign-in ?/card');
	expect(asks).toContain('/api/attempts/[attempt]/items/[item] PUT');
});
