import { readCriteria, type Criterion } from '$content/accessibility';

export interface Conformance {
	criteria: Criterion[];
	counts: Record<Criterion['state'], number>;
}

/** How the site stands to each criterion of WCAG 2.2, and how many there are of each kind. */
export function readConformance(): Conformance {
	const criteria = readCriteria();
	const counts = { supports: 0, partly: 0, none: 0 };
	for (const { state } of criteria) counts[state]++;
	return { criteria, counts };
}
