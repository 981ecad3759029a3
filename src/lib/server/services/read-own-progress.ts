import { isFeedbackDue } from '$lib/domain/classes/feedback-time';
import { addDetections } from '$lib/domain/discernment/detection-counts';
import {
	describeLearner,
	type LearnerDiscernment
} from '$lib/domain/discernment/learner-discernment';
import { ELEMENTS, type Element } from '$lib/domain/elements';
import { describeSkill, type SkillDescription } from '$lib/domain/mastery/describe-skill';
import { foldEvidence } from '$lib/domain/mastery/replay-evidence';
import { NEW_SKILL } from '$lib/domain/mastery/skill-state';
import type { Db } from '../db/schema';
import { listTitles } from '../repositories/articles';
import { listEvidenceOf, type Evidence } from '../repositories/evidence';
import {
	listFeedbackTerms,
	listOwnAttempts,
	listResponseIds,
	type OwnAttempt
} from '../repositories/own-work';
import { articleTopic } from './start-article';

/** So many attempts are listed, the latest. */
export const HISTORY_MAX = 30;

export interface OwnSkill extends SkillDescription {
	element: Element;
	/** Answers that count, rounded, and the texts that they come from. */
	answers: number;
	texts: number;
}

export interface OwnProgress {
	skills: OwnSkill[];
	discernment: LearnerDiscernment;
	/** Whether work is left out because its results may not be seen yet. */
	isWithheld: boolean;
	history: (OwnAttempt & { title: string | null })[];
}

/**
 * What somebody is told of her own skills and work. What she handed in for an assignment counts once
 * she may see its results: before that, a skill that moved would tell them.
 */
export async function readOwnProgress(db: Db, userId: string, now: number): Promise<OwnProgress> {
	const all = await listEvidenceOf(db, userId);
	const withheld = new Set(await listWithheld(db, userId, now));
	const evidence = all.filter(({ responseId }) => !withheld.has(responseId));
	const attempts = await listOwnAttempts(db, userId, HISTORY_MAX);
	const articleIds = attempts.flatMap(({ topic }) => articleOf(topic) ?? []);
	const titles = await listTitles(db, articleIds);
	return {
		skills: describeSkills(evidence),
		discernment: describeLearner(
			addDetections(
				evidence
					.filter(({ isFirst, isOverall }) => isFirst && isOverall)
					.map(({ counts }) => counts)
			)
		),
		isWithheld: evidence.length < all.length,
		history: attempts.map((one) => ({
			...one,
			title: titles.get(articleOf(one.topic) ?? '') ?? null
		}))
	};
}

/** The answers whose results somebody may not see yet. */
export async function listWithheld(db: Db, userId: string, now: number): Promise<string[]> {
	const terms = await listFeedbackTerms(db, userId);
	const hidden = terms.filter((one) => !isFeedbackDue(one, { handedInAt: one.handedInAt, now }));
	return listResponseIds(
		db,
		hidden.map(({ attemptId }) => attemptId)
	);
}

function describeSkills(evidence: readonly Evidence[]): OwnSkill[] {
	const states = foldEvidence(evidence);
	return ELEMENTS.map((element) => {
		const state = states.get(element) ?? NEW_SKILL;
		const counted = { answers: Math.round(state.weighted), texts: state.articles.length };
		return { element, ...counted, ...describeSkill(state) };
	});
}

const articleOf = (topic: string): string | undefined =>
	topic.startsWith(articleTopic('')) ? topic.slice(articleTopic('').length) : undefined;
