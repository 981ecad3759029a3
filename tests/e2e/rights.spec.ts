import { readRouteAsks } from '../route-asks';
import { rowsOf } from '../rows-about';
import { expect, test } from './fixtures';
import { db, SESSION_COOKIE } from './people';
import type { Row } from './may';
import { RIGHTS } from './rights';
import { aWorld, PEOPLE, type Who, type World } from './rights-world';

const url = () => process.env['E2E_URL'] ?? '';

function addressOf({ route, ask, query }: Row, world: World, token: string): string {
	const known: Record<string, unknown> = { ...world, token };
	const path = route.replace(/\[([^\]]+)\]/g, (_, name) => String(known[name]));
	const action = ask.startsWith('?/') && ask !== '?/default' ? ask : '';
	return url() + path + action + (query?.(world) ?? '');
}

const cookieOf = (world: World, who: Who): Record<string, string> => {
	const session = world.sessions[who];
	return session ? { cookie: `${SESSION_COOKIE}=${session}` } : {};
};

/** The hidden fields of the learner's page: which text her answer is about. */
async function fieldsOf(world: World): Promise<Record<string, string>> {
	const page = `${url()}/attempts/${world.attempt}/${world.exercise}`;
	const html = await (await fetch(page, { headers: cookieOf(world, 'learner') })).text();
	const field = (name: string) =>
		new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
	return { docRev: field('docRev'), tokVer: field('tokVer') };
}

/** What one of them gets for asking: a status, or "sign in". */
async function askAs(who: Who, one: Row, world: World, token: string) {
	const isProgram = one.route.startsWith('/api/');
	const body = one.body?.(world, one.body.length > 1 ? await fieldsOf(world) : {}) ?? {};
	const sent = isProgram ? JSON.stringify(body) : new URLSearchParams({ ...body });
	const method = one.ask.startsWith('?/') ? 'POST' : one.ask;
	const type: Record<string, string> = isProgram ? { 'content-type': 'application/json' } : {};
	const response = await fetch(addressOf(one, world, token), {
		...{ method, redirect: 'manual' as const },
		...(method === 'GET' ? {} : { body: sent }),
		headers: { accept: 'text/html', origin: url(), ...type, ...cookieOf(world, who) }
	});
	await response.body?.cancel();
	const isLed = response.headers.get('location')?.startsWith('/sign-in') === true;
	return response.status === 303 && isLed && one.may[who] === 'sign in'
		? 'sign in'
		: response.status;
}

const isRefused = ({ may }: Row, who: Who) => may[who] === 'sign in' || Number(may[who]) >= 400;

/** The rows about a world, without what counts tries and sessions. */
const storedOf = async ({ schoolId, class: id, attempt, learner }: World) =>
	(await rowsOf(db(), [schoolId, id, attempt, learner])).filter(
		(row) => !/^(session|rate_limit|audit_event) /.test(row)
	);

/** Reading changes nothing: one world does for all pages that need no link. */
let readable: Promise<World> | undefined;
const worldFor = ({ ask, token }: Row) =>
	ask === 'GET' && !token ? (readable ??= aWorld()) : aWorld();

for (const one of RIGHTS)
	test(`${one.route} ${one.ask}: who may`, async () => {
		const refused = PEOPLE.filter((who) => isRefused(one, who));
		const allowed = PEOPLE.filter((who) => !isRefused(one, who));
		const isRead = one.ask === 'GET';
		let world = await worldFor(one);
		let token = (await one.token?.(world)) ?? '';
		const before = isRead ? [] : await storedOf(world);
		for (const who of refused)
			expect.soft(await askAs(who, one, world, token), who).toBe(one.may[who]);
		if (!isRead) expect(await storedOf(world), 'nothing changed').toEqual(before);
		for (const who of allowed) {
			expect.soft(await askAs(who, one, world, token), who).toBe(one.may[who]);
			if (isRead) continue;
			// What the next one does must not meet what this one did.
			world = await aWorld();
			token = (await one.token?.(world)) ?? '';
		}
	});

test('an address that is written in another way opens nothing more', async () => {
	const world = await aWorld();
	const ask = async (who: Who, path: string) =>
		(await fetch(url() + path, { redirect: 'manual', headers: cookieOf(world, who) })).status;
	expect(await ask('teacher', '/%61dmin')).toBe(403);
	expect(await ask('teacher', '/admin/l%6Fg')).toBe(403);
	expect(await ask('learner', `/te%61ch/classes/${world.class}`)).toBe(403);
	expect(await ask('guest', '/%74each')).toBe(303);
});

test('the table of rights names every page, every form and every address for programs', () => {
	const there = readRouteAsks().map(({ route, ask }) => `${route} ${ask}`);
	const named = RIGHTS.map(({ route, ask }) => `${route} ${ask}`);
	expect(there.length).toBeGreaterThan(120);
	expect(named.toSorted()).toEqual(there.toSorted());
});
