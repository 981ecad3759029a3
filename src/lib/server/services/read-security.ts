import { readRules, readThreats, type RuleTable, type ThreatModel } from '$content/security';

/** What stands on the page about security. */
export interface Security extends ThreatModel {
	rules: RuleTable[];
}

export function readSecurity(): Security {
	return { ...readThreats(), rules: readRules() };
}
