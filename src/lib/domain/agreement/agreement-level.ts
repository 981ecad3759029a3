import type { ElementAgreement } from './compare-keys';

/** How far an alpha may be relied on, as ids of the words that a teacher reads. */
export const AGREEMENT_LEVELS = ['too-little', 'low', 'tentative', 'good'] as const;
export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number];

/**
 * Alpha: from .8 reliable, from .667 good enough for tentative conclusions, below it not
 * (Krippendorff, Content Analysis, 2nd ed. 2004, p. 241: customs for published research, not a law).
 * Numbers of places are our choice: with fewer than 3 an alpha is luck, and with fewer than 10 one
 * place more or less moves it by a level.
 */
export const AGREEMENT_CONFIG = {
	tentativeFrom: 0.667,
	goodFrom: 0.8,
	placesMin: 3,
	placesFew: 10
} as const;

export interface JudgedAgreement {
	level: AgreementLevel;
	/** Say "with few places" beside the level: it may well change with the next ones. */
	isFew: boolean;
}

/** The level of an alpha that rests on so many places; null counts as too little to tell. */
export function judgeAgreement(alpha: number | null, places: number): JudgedAgreement {
	const isFew = places < AGREEMENT_CONFIG.placesFew;
	if (alpha === null || places < AGREEMENT_CONFIG.placesMin) return { level: 'too-little', isFew };
	if (alpha >= AGREEMENT_CONFIG.goodFrom) return { level: 'good', isFew };
	return { level: alpha >= AGREEMENT_CONFIG.tentativeFrom ? 'tentative' : 'low', isFew };
}

/** How many places a comparison rests on; one that both marked counts once. */
export function countPlaces({ counts }: Pick<ElementAgreement, 'counts'>): number {
	return counts.both + counts.onlyA + counts.onlyB;
}
