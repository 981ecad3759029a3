import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/lib/ui/basics/tokens.css', 'utf8');
const tokens = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
const cream = css.slice(css.indexOf("[data-theme='cream']"));
const theme = (index: 2 | 3) =>
	Object.fromEntries(tokens.map((match) => [match[1] ?? '', match[index] ?? '']));
const light = theme(2);
const themes = {
	light,
	dark: theme(3),
	cream: {
		...light,
		...Object.fromEntries([...cream.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, k, v]) => [k, v]))
	}
} as Record<string, Record<string, string>>;

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

const ELEMENTS = ['claim', 'source', 'loaded', 'context'];
const TEXT: [string, string][] = [
	...['desk', 'sheet', 'wash'].flatMap((paper): [string, string][] => [
		['ink', paper],
		['soft', paper]
	]),
	['pencil', 'desk'],
	['pencil', 'sheet'],
	['ink', 'pencil-wash'],
	['on-pencil', 'pencil'],
	...ELEMENTS.flatMap((element): [string, string][] => [
		['ink', `${element}-tint`],
		[element, `${element}-tint`]
	])
];
const LINES: [string, string][] = [
	['edge', 'desk'],
	['edge', 'sheet'],
	...ELEMENTS.map((element): [string, string] => [element, 'sheet'])
];

describe.each(Object.entries(themes))('on %s paper', (_, colors) => {
	it.each(TEXT)('%s is readable on %s (4.5)', (ink, paper) => {
		expect(contrast(colors[ink] ?? '', colors[paper] ?? '')).toBeGreaterThanOrEqual(4.5);
	});
	it.each(LINES)('%s can be seen on %s (3)', (line, paper) => {
		expect(contrast(colors[line] ?? '', colors[paper] ?? '')).toBeGreaterThanOrEqual(3);
	});
});
