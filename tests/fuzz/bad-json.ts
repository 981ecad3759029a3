import fc from 'fast-check';
import { nastyValue, strangeName } from './nasty';

const HOW = ['replace', 'replace', 'drop', 'add'] as const;

export const jsonChange = fc.record({
	how: fc.constantFrom(...HOW),
	at: fc.nat(40),
	value: nastyValue,
	name: strangeName
});
type JsonChange = typeof jsonChange extends fc.Arbitrary<infer T> ? T : never;

/** A value with something wrong at some depth. */
export function changeJson(value: unknown, changes: readonly JsonChange[]): unknown {
	return changes.reduce((before: unknown, change) => changeOne(before, change), value);
}

function changeOne(value: unknown, change: JsonChange): unknown {
	if (typeof value !== 'object' || value === null) return change.value;
	const entries = Object.entries(value);
	const { how, at, name } = change;
	const one = entries[at % Math.max(1, entries.length)];
	if (!one || how === 'add') return rebuilt(value, [...entries, [name, change.value]]);
	// Half of the time, further down.
	const isInside = typeof one[1] === 'object' && one[1] !== null && at % 2 === 1;
	if (isInside)
		return rebuilt(value, replaced(entries, one[0], changeOne(one[1], { ...change, at: at >> 1 })));
	if (how === 'drop')
		return rebuilt(
			value,
			entries.filter(([key]) => key !== one[0])
		);
	return rebuilt(value, replaced(entries, one[0], change.value));
}

type Entries = [string, unknown][];

const replaced = (entries: Entries, key: string, value: unknown): Entries =>
	entries.map(([name, old]) => [name, name === key ? value : old]);

function rebuilt(value: object, entries: Entries): unknown {
	if (Array.isArray(value)) return entries.map(([, one]) => one);
	const made = {};
	// As JSON.parse does it: "__proto__" is a key like others.
	for (const [key, one] of entries)
		Object.defineProperty(made, key, { value: one, enumerable: true, configurable: true });
	return made;
}

/** What a program can do to the text of JSON on its way. */
export const SPOIL: Record<string, (text: string) => string | Buffer> = {
	fine: (text) => text,
	cut: (text) => text.slice(0, Math.floor(text.length / 2)),
	comma: (text) => `${text},`,
	mark: (text) => `\ufeff${text}`,
	'two bytes a letter': (text) => Buffer.from(text, 'utf16le'),
	'no letters': (text) =>
		Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xff, 0xed, 0xa0, 0x80])]),
	nested: () => '['.repeat(100_000),
	'nested well': () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
	twice: (text) => text.replace('{', `{"__proto__":{"role":"teacher"},`),
	empty: () => '',
	nothing: () => '\0\0\0'
};
