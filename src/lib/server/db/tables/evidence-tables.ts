import type { EvidenceElement } from '$lib/domain/mastery/evidence';
import type { Element } from '$lib/domain/elements';

/** What answers tell about skills, and the states of skills. Both come again out of the answers. */
export interface EvidenceTables {
	evidence: EvidenceTable;
	skill_state: SkillStateTable;
}

/** What a handed-in response tells about one element. */
interface EvidenceTable {
	response_id: string;
	/** An element; "any" where places are counted once whatever their element. */
	element: EvidenceElement;
	user_id: string;
	assignment_id: string | null;
	/** The article, or the quiz whose sentences stand alone: so many texts a skill is known from. */
	source_id: string;
	/** The exercise, by which it is known again when it comes back. */
	item_id: string;
	/** When it was handed in. */
	at: number;
	/** The time for one of its questions. */
	taken_ms: number;
	/** JSON: [x, g] of each question (SCORING 7.8). */
	grades: string;
	/** w of each of them. */
	weight: number;
	/** 1 when the learner met the item for the first time: only then it counts for discernment. */
	is_first: number;
	signals: number;
	hits: number;
	noise: number;
	false_alarms: number;
	/** 1 in the rows whose counts, added up, are those of the whole response. */
	is_overall: number;
}

/** A skill of a learner: a fold over the evidence. */
interface SkillStateTable {
	user_id: string;
	/** "all", or the id of a class: what was done for its assignments. */
	scope: string;
	element: Element;
	alpha: number;
	beta: number;
	weighted: number;
	/** JSON: ids of the texts it is known from. */
	articles: string;
	was_secure: number;
	/** When the latest response in it was handed in. */
	last_at: number;
}
