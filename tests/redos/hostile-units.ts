/** Letters for what a pattern names by its kind. */
const KINDS: [sign: RegExp, letters: string][] = [
	[/\\s|\\S/, ' \n\t'],
	[/\\w|\\W|\\b/, 'a1_ '],
	[/\\d|\\D|0-9/, '1'],
	[/\\p\{(L|Lu|Ll|Alphabetic)/i, 'aÉ'],
	[/\\p\{M/i, '\u0301'],
	[/\\p\{(P|S|Z|C)/i, '.-\u00a0\0'],
	[/\\p\{N/i, '1'],
	[/a-z/, 'a'],
	[/A-Z/, 'A'],
	[/\./, 'x']
];
const MOST_LETTERS = 6;

/** Short texts of a pattern's own letters and words; repeated, they are what makes it slow. */
export function hostileUnits(source: string): string[] {
	const named = KINDS.flatMap(([sign, letters]) => (sign.test(source) ? [...letters] : []));
	const written = [...source.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?<?[:=!]/g, '')].filter(
		(letter) => !'\\^$*+?|'.includes(letter) || source.includes(`\\${letter}`)
	);
	const counts = new Map<string, number>();
	for (const letter of [...named, ...named, ...written])
		counts.set(letter, (counts.get(letter) ?? 0) + 1);
	const letters = [...counts].sort(([, a], [, b]) => b - a).map(([letter]) => letter);
	const few = [...new Set([...named, ...letters])].slice(0, MOST_LETTERS);
	const words = source.match(/[\p{L}:/-]{2,}/gu) ?? [];
	const pairs = few.flatMap((one) => few.map((other) => one + other));
	return [
		...new Set([
			...letters,
			...pairs,
			...words.slice(0, 20),
			...words.slice(0, 20).map((w) => `${w} `)
		])
	];
}
