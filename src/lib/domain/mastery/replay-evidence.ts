import type { Element } from '../elements';
import type { Grade, EvidenceElement } from './evidence';
import { NEW_SKILL, stepSkill, type SkillState } from './skill-state';
import { weighResponse } from './weigh-response';

/** How a learner met an item, once. */
export interface Meeting {
	readonly responseId: string;
	readonly itemId: string;
	/** When it was handed in, ms UTC. */
	readonly at: number;
	/** The time for one of its questions, ms. */
	readonly takenMs: number;
}

/** How much a response counts, and whether it was the first with its item. */
export interface Weight {
	readonly weight: number;
	readonly isFirst: boolean;
}

/** What one response says about one skill, weighed. */
export interface WeighedEvidence extends Meeting {
	readonly element: EvidenceElement;
	readonly sourceId: string;
	readonly grades: readonly Grade[];
	readonly weight: number;
}

/** A state with the time up to which it holds, ms UTC. */
export interface DatedState extends SkillState {
	readonly lastAt: number;
}

/** In the order in which responses count: by time, ties by id. */
export function inOrder<T extends Pick<Meeting, 'at' | 'responseId'>>(meetings: readonly T[]): T[] {
	return meetings.toSorted(
		(a, b) =>
			a.at - b.at || (a.responseId < b.responseId ? -1 : Number(a.responseId > b.responseId))
	);
}

/** What a response weighs, by when its learner met the item before; null for never. */
export function weighMeeting({ at, takenMs }: Meeting, lastMetAt: number | null): Weight {
	const sinceLastMs = lastMetAt === null ? null : at - lastMetAt;
	const weight = weighResponse({ sinceLastMs, support: 'none', takenMs });
	return { weight, isFirst: lastMetAt === null };
}

/** The weights of all responses of one learner, by response. */
export function weighMeetings(meetings: readonly Meeting[]): Map<string, Weight> {
	const lastMet = new Map<string, number>();
	const weights = new Map<string, Weight>();
	for (const meeting of inOrder(meetings)) {
		if (weights.has(meeting.responseId)) continue;
		weights.set(meeting.responseId, weighMeeting(meeting, lastMet.get(meeting.itemId) ?? null));
		lastMet.set(meeting.itemId, meeting.at);
	}
	return weights;
}

/** The state after the questions of one response, in their order. */
export function stepEvidence(state: SkillState, evidence: WeighedEvidence): SkillState {
	const { responseId: id, at, sourceId: articleId, weight, grades } = evidence;
	return grades.reduce(
		(before, { score, guess }) => stepSkill(before, { id, at, articleId, score, weight, guess }),
		state
	);
}

/**
 * The states of a learner's skills after this evidence, taken in its order: of those skills that it
 * tells something about. `before` holds the states that it comes upon.
 */
export function foldEvidence(
	evidence: readonly WeighedEvidence[],
	before: ReadonlyMap<Element, DatedState> = new Map()
): Map<Element, DatedState> {
	const states = new Map<Element, DatedState>();
	for (const one of inOrder(evidence)) {
		const { element, at } = one;
		if (element === 'any' || one.grades.length === 0) continue;
		const state = states.get(element) ?? before.get(element) ?? NEW_SKILL;
		states.set(element, { ...stepEvidence(state, one), lastAt: at });
	}
	return states;
}
