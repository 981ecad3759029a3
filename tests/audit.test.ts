import { expect, it } from 'vitest';
import { judge } from '../.ci/audit.js';

const report = (vulnerabilities: Record<string, object>) =>
	JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total: 1 } } });
const hole = (severity: string) => ({ leaky: { name: 'leaky', severity, range: '<2.0.0' } });

it('a known hole rated high or critical stops, and is named', () => {
	for (const severity of ['high', 'critical']) {
		const { code, says } = judge(report(hole(severity)));
		expect(code).toBe(1);
		expect(says).toContain(`${severity}: leaky <2.0.0`);
	}
});

it('one rated lower, or none, does not', () => {
	expect(judge(report(hole('moderate'))).code).toBe(0);
	expect(judge(report({})).code).toBe(0);
});

it('a registry without advisories does not stop, and is never taken for a clean answer', () => {
	for (const output of ['', 'not json', '{"message":"405 Method Not Allowed"}', '{}']) {
		const { code, says } = judge(output);
		expect(code).toBe(0);
		expect(says).toContain('NOT CHECKED');
	}
});
