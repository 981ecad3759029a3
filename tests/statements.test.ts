import { expect, it } from 'vitest';
import { readCriteria } from '$content/accessibility';
import { readRules, readThreats } from '$content/security';
import { missingTests } from './test-titles';

/** WCAG 2.2, levels A and AA; 4.1.1 is no longer one of them. */
const A =
	'1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 ' +
	'2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
	'1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 ' +
	'2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

const criteria = readCriteria();

it('the statement on accessibility names each of the 55 criteria once, with its level', () => {
	const told = (level: string) =>
		criteria.filter((one) => one.level === level).map(({ number }) => number);
	expect(told('A')).toEqual(A.split(' '));
	expect(told('AA')).toEqual(AA.split(' '));
	expect(criteria).toHaveLength(55);
});

it('every test that the statement on accessibility names exists', () => {
	const named = criteria.flatMap(({ tests }) => tests);
	expect(named.length).toBeGreaterThan(50);
	expect(missingTests(named)).toEqual([]);
});

it('what there is none of has no tests, and nothing is said to be tried by hand without a date', () => {
	for (const { state, tests, byHand } of criteria) {
		if (state === 'none') expect(tests).toEqual([]);
		if (byHand !== null) expect(byHand).toMatch(/\d{4}-\d{2}-\d{2}/);
	}
});

it('every threat says what is done, and what remains or which tests show that nothing does', () => {
	const threats = readThreats().actors.flatMap((actor) => actor.threats);
	expect(threats.length).toBeGreaterThan(25);
	for (const { what, tests, left } of threats)
		expect(tests.length > 0 || left !== null, what).toBe(true);
	expect(missingTests(threats.flatMap(({ tests }) => tests))).toEqual([]);
});

it('no two tables of rules have the same name or say the same first thing twice', () => {
	const rules = readRules();
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
	for (const { title, rows } of rules)
		expect(new Set(rows.map(([first]) => first)).size, title).toBe(rows.length);
});
