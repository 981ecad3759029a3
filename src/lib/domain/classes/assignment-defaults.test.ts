import { expect, it } from 'vitest';
import { assignmentDefaults } from './assignment-defaults';
import { instantToZoned } from './zoned-time';

it('one click gives a class a week, until the end of the day on its own clock', () => {
	const now = Date.parse('2026-03-05T03:00Z');
	for (const [zone, due] of [
		['America/Chicago', '2026-03-11T23:59'],
		['Asia/Kathmandu', '2026-03-12T23:59']
	] as const) {
		const rules = assignmentDefaults(now, zone);
		expect(instantToZoned(rules.dueAt ?? 0, zone)).toBe(due);
		expect(rules).toMatchObject({ opensAt: null, attemptsAllowed: 1, feedback: 'hand-in' });
	}
});
