import { computeWilsonInterval } from '../statistics/wilson-interval';
import { CLASS_REPORT_CONFIG } from './class-report-config';
import type { Trouble } from './rank-trouble';

/** How sure a page may be of what it says. */
export type Sureness = 'quite-sure' | 'not-sure' | 'cannot-say';

/** Who needs help: it rests on the learners of whom enough is known. */
export function sureOfSkills({ known, learners }: { known: number; learners: number }): Sureness {
	if (known === 0 || known * 2 < learners) return 'cannot-say';
	return known >= learners * CLASS_REPORT_CONFIG.sureShare ? 'quite-sure' : 'not-sure';
}

/** Whether most would get a place wrong: sure when the whole 95 % range says so. */
export function sureOfTrouble({ wrong, of }: Trouble): Sureness {
	const range = computeWilsonInterval(wrong, of);
	if (!range || of < CLASS_REPORT_CONFIG.findingFrom) return 'cannot-say';
	return range.low >= 0.5 ? 'quite-sure' : 'not-sure';
}
