import fc from 'fast-check';
import { nastyText } from './nasty';

/** Pieces of paths as no link of ours has them, escaped as they are sent. */
const PIECES = [
	...[
		'none',
		'%00',
		'%',
		'%zz',
		'%2e%2e',
		'%2e%2e%2f%2e%2e%2fetc%2fpasswd',
		'..%5c..',
		'%c0%ae%c0%ae'
	],
	...[
		'%ed%a0%80',
		'%ff',
		'__proto__',
		'constructor',
		'%0d%0aset-cookie:a=b',
		'%2f',
		'%252e',
		'a;b=c'
	],
	...[
		'0',
		'-1',
		'00000000-0000-0000-0000-000000000000',
		'%27%20or%201=1',
		'*',
		'~',
		'a'.repeat(3000)
	],
	...['%f0%9f%8e%89', '%e2%80%ae', '.', '__data.json', 'x.html', '%20', '%23', '%3f']
];

export const address = fc.record({
	/** For each parameter in turn: a real one, somebody else's, or nonsense. */
	params: fc.array(
		fc.oneof(
			{ weight: 7, arbitrary: fc.constant('real' as const) },
			{ weight: 2, arbitrary: fc.constant('foreign' as const) },
			{ weight: 2, arbitrary: fc.constantFrom(...PIECES).map((piece) => ({ piece })) }
		),
		{ minLength: 4, maxLength: 4 }
	),
	tail: fc.oneof(
		{ weight: 12, arbitrary: fc.constant('') },
		{ weight: 3, arbitrary: fc.constant('/__data.json') },
		{
			weight: 1,
			arbitrary: fc.constantFrom('/', '//', '/..', '/%2e%2e', '/.', '/%00', '.json', '/__route.js')
		}
	),
	query: fc.array(fc.tuple(fc.nat(100), nastyText), { maxLength: 3 })
});
export type Address = typeof address extends fc.Arbitrary<infer T> ? T : never;

interface Known {
	route: string;
	action: string;
	/** Names of parameters that some page reads. */
	queries: readonly string[];
	real: Record<string, string>;
	foreign: Record<string, string>;
}

/** The path that is sent. */
export function writeAddress({ params, tail, query }: Address, known: Known): string {
	let at = 0;
	const path = known.route.replace(/\[[.]*([^\]=]+)[^\]]*\]/g, (_, name: string) => {
		const kind = params[at++ % params.length] ?? 'real';
		if (typeof kind === 'object') return kind.piece;
		return (kind === 'real' ? known.real : known.foreign)[name] ?? 'none';
	});
	const asked = query.map(([i, text]) => {
		const name = known.queries[i % known.queries.length] ?? 'q';
		return `${name}=${encodeURIComponent(text.toWellFormed().slice(0, 3000))}`;
	});
	const action = known.action === '' ? [] : [known.action];
	const search = [...action, ...asked].join('&');
	return (path + tail).replace(/^\/\/(?=__)/, '/') + (search ? `?${search}` : '');
}
