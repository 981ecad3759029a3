import fc from 'fast-check';
import type { z } from 'zod';
import { readFileSync } from 'node:fs';
import { articleFile } from '$lib/server/http/article-file';
import { answersFile } from '$lib/server/http/answers-file';
import type { Row } from '../e2e/may';
import { PEOPLE, type World } from '../e2e/rights-world';
import { SESSION_COOKIE } from '../e2e/people';
import type { RouteAsk } from '../route-asks';
import { address, writeAddress } from './bad-address';
import { bodyDraft, writeForm, writeJson } from './bad-body';
import { envelope, writeHeaders } from './bad-headers';
import { arbitraryOf } from './arbitrary-of';
import { schemasOf } from './schemas-of';
import type { Sent } from './send';

/** A request before it is known which people and things there are. */
export type Draft = ReturnType<typeof badRequest> extends fc.Arbitrary<infer T> ? T : never;

/** Requests to everything that the tree of routes answers, with something wrong in most of them. */
export function badRequest(asks: readonly RouteAsk[], schemas: Map<string, z.ZodType>) {
	const files = fc.oneof(arbitraryOf(articleFile), arbitraryOf(answersFile));
	const bodies = new Map(
		asks.map((one) => {
			const known = schemasOf(one, readFileSync(one.file, 'utf8'), schemas);
			const generated = known.length > 0 ? fc.oneof(...known.map(arbitraryOf)) : fc.constant({});
			return [one, bodyDraft(generated, files)] as const;
		})
	);
	// What changes something has more that can be wrong with it.
	const weighed = asks.flatMap((one) => (one.ask === 'GET' ? [one] : [one, one, one]));
	return fc.constantFrom(...weighed).chain((ask) =>
		fc.record({
			ask: fc.constant(ask),
			who: fc.constantFrom(...PEOPLE),
			address,
			envelope,
			body: bodies.get(ask) as ReturnType<typeof bodyDraft>
		})
	);
}

export interface Scene {
	url: string;
	real: World;
	foreign: World;
	/** Secret links by route, and what a page would send, by route and ask. */
	tokens: Map<string, string>;
	rows: Map<string, Row>;
	queries: readonly string[];
	/** Hidden fields of the learner's page. */
	fields: Record<string, string>;
}

const textsOf = (world: World) =>
	Object.fromEntries(
		Object.entries(world).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : []))
	);

/** The request as it is sent. */
export function writeRequest({ ask, who, address, envelope, body }: Draft, scene: Scene): Sent {
	const { url, real, foreign, tokens, rows, queries, fields } = scene;
	const isForm = ask.ask.startsWith('?/');
	const natural = isForm ? 'POST' : ask.ask === 'fallback' ? 'POST' : ask.ask;
	const method = envelope.method ?? natural;
	const path = writeAddress(address, {
		...{ route: ask.route, action: isForm && ask.ask !== '?/default' ? ask.ask.slice(1) : '' },
		...{ queries, foreign: textsOf(foreign) },
		real: { ...textsOf(real), token: tokens.get(ask.route) ?? 'none' }
	});
	const session = real.sessions[who];
	const headers: Record<string, string> = {
		...(session && { cookie: `${SESSION_COOKIE}=${session}` }),
		...writeHeaders(envelope, url, isForm)
	};
	if (['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method)) return { method, path, headers };
	const page = rows.get(`${ask.route} ${ask.ask}`)?.body?.(real, fields);
	const written = ask.route.startsWith('/api/')
		? writeJson(body, page)
		: writeForm(body, page, Object.values(textsOf(foreign)));
	if (written.type) headers['content-type'] = written.type;
	return { method, path, headers, body: written.body };
}
