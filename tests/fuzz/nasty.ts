import fc from 'fast-check';

/** Texts that break careless programs. None of them holds a word by which a leak is known. */
export const NASTY = [
	...['', ' ', '\t', '\0', 'a\0b', '\r\n', 'x\r\nset-cookie: a=b', '\u2028', '\ufeff', '\ud800'],
	...[
		'\udfff x',
		'\u202eabc',
		'\u200b',
		'\u200d\u200d',
		'e\u0301'.repeat(300),
		'\u0301'.repeat(400)
	],
	...[
		'𝕏'.repeat(50),
		'\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
		'ＡＤＭＩＮ',
		'İı',
		'ß'.repeat(61)
	],
	...['-1', '0', '-0', '1e309', 'NaN', 'Infinity', '0x10', '1e3', '9007199254740993', '٣'],
	...['9'.repeat(400), '-9223372036854775809', '2147483648', '0.1', '1,5', '+1', ' 1 ', '1_000'],
	...['2026-02-30T25:61', '0000-00-00', '+275760-09-13T00:00', '2026-11-27T06:00', '9999-12-31'],
	...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined'],
	...[
		"' or '1'='1",
		'"; drop table user; --',
		'%',
		'_',
		'\\',
		'${7*7}',
		'{{7*7}}',
		'$(id)',
		'`id`'
	],
	...['<script>1</script>', '"><img src=x onerror=1>', 'javascript:1', '=1+1', '@x', '|x', '-x'],
	...['../../../../etc/passwd', '..\\..\\x', '/dev/zero', 'file:///etc/passwd', 'C:\\x', '....//'],
	...[
		'http://127.0.0.1:1/',
		'https://[::1]/',
		'http://a@b:99999/',
		'//evil.example',
		'/\\evil.example'
	],
	...['/\t/evil.example', 'up:99', 'up:-1', '1-0', '999999-999999', '0-0', 'own:3-4', ':', 'a:b:c'],
	...[
		'[]',
		'{}',
		'true',
		'yes',
		'on',
		'a'.repeat(61),
		'a b '.repeat(700),
		'\n'.repeat(5000),
		'('.repeat(3000)
	]
];

/** One of those, or something that nobody has thought of; now and then a very long one. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom(...NASTY) },
	{ weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(fc.constantFrom(...NASTY, 'a', '🎉'), fc.constantFrom(200, 2000, 20_000, 70_000))
			.map(([text, length]) => text.repeat(Math.ceil(length / (text.length || 1))).slice(0, length))
	}
);

const deep = (depth: number) => {
	let value: unknown = 1;
	for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { a: value };
	return value;
};

/** Values of JSON that stand where they should not. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 4, arbitrary: nastyText },
	{
		weight: 4,
		arbitrary: fc.constantFrom<unknown>(
			...[null, true, false, 0, -1, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53, -(2 ** 63), 60_001],
			...[[], {}, [[]], [null], { length: 1e9 }, { toJSON: 1 }, { then: 1 }, deep(40), deep(900)]
		)
	},
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
	{ weight: 1, arbitrary: fc.constant(Array.from({ length: 2000 }, () => ({ start: 1, end: 2 }))) }
);

/** Names of fields that nobody asked for. */
export const strangeName = fc.constantFrom(
	...['__proto__', 'constructor', 'prototype', 'role', 'isAdmin', 'is_admin', 'is_operator'],
	...['schoolId', 'school_id', 'userId', 'user_id', 'id', 'score', 'handedInAt', 'toString', ''],
	...['label.__proto__', 'label.', 'sure.constructor', 'option', 'rule', 'file', 'a'.repeat(3000)]
);
