import fc from 'fast-check';

type Headers = Record<string, string>;

const ODD: Headers[] = [
	...[{ range: 'bytes=9-1,-5,0-' }, { 'if-none-match': '*' }, { 'if-none-match': 'W/"x", "' }],
	...[{ 'if-modified-since': 'yesterday' }, { 'accept-language': '*;q=9, xx-'.repeat(50) }],
	...[
		{ 'content-encoding': 'gzip' },
		{ 'x-http-method-override': 'DELETE' },
		{ 'x-forwarded-proto': 'gopher' }
	],
	...[
		{ 'x-forwarded-proto': 'https,\u00ff' },
		{ 'x-forwarded-host': 'evil.example' },
		{ 'x-forwarded-for': '::' }
	],
	...[
		{ accept: '' },
		{ accept: '\u00ff/;q=x' },
		{ accept: 'text/event-stream' },
		{ accept: 'application/json' }
	],
	...[
		{ 'x-sveltekit-action': 'true' },
		{ 'x-sveltekit-invalidated': '1'.repeat(500) },
		{ te: 'trailers' }
	],
	...[
		{ 'sec-fetch-site': 'none' },
		{ 'sec-fetch-dest': 'image' },
		{ purpose: 'prefetch' },
		{ host: 'a b' }
	],
	...[
		{ host: '' },
		{ host: '[::' },
		{ host: 'evil.example' },
		{ cookie: '=;;=;%00=%; __proto__=1; a' }
	],
	...[{ cookie: 'bluepencil_session=%E0%A4%A; bluepencil_reading=%7B%22theme%22' }],
	...[{ cookie: `bluepencil_session=${'x'.repeat(4000)}` }, { 'user-agent': '\u00e9'.repeat(2000) }]
];

/** Whether a browser would say that a form comes from our own pages. */
const ORIGINS = [
	'same',
	'same',
	'same',
	'same',
	'same',
	'none',
	'foreign',
	'null',
	'cross',
	'sub'
] as const;

export const envelope = fc.record({
	origin: fc.constantFrom(...ORIGINS),
	odd: fc.array(fc.constantFrom(...ODD), { maxLength: 1 }),
	/** Programs get short answers, which is quicker; some ask as browsers do. */
	isPage: fc.nat(4).map((n) => n === 0),
	method: fc.oneof(
		{ weight: 12, arbitrary: fc.constant(null) },
		{
			weight: 1,
			arbitrary: fc.constantFrom(
				'GET',
				'HEAD',
				'POST',
				'PUT',
				'PATCH',
				'DELETE',
				'OPTIONS',
				'PROPFIND',
				'TRACE'
			)
		}
	)
});
export type Envelope = typeof envelope extends fc.Arbitrary<infer T> ? T : never;

/** The headers that are sent, besides cookie and type. */
export function writeHeaders(
	{ origin, odd, isPage }: Envelope,
	url: string,
	isForm: boolean
): Headers {
	const origins: Record<Envelope['origin'], Headers> = {
		...{ same: { origin: url }, none: {}, foreign: { origin: 'https://evil.example' } },
		...{ null: { origin: 'null' }, cross: { 'sec-fetch-site': 'cross-site' } },
		sub: { 'sec-fetch-site': 'same-site', origin: url }
	};
	const short = { accept: 'application/json', ...(isForm && { 'x-sveltekit-action': 'true' }) };
	return Object.assign({}, isPage ? { accept: 'text/html' } : short, origins[origin], ...odd);
}

/** Whether the request comes from another site, so that it must not do anything. */
export const isFromElsewhere = ({ origin, odd }: Envelope) =>
	!odd.some((one) => 'sec-fetch-site' in one || 'host' in one) &&
	!['same', 'none'].includes(origin);
