import { m } from '$i18n/paraglide/messages';
import type { SkillLevel } from '$lib/domain/mastery/describe-skill';
import type { Words } from '../words';

export const LEVEL_NAME: Words<SkillLevel> = {
	'not-enough': m.level_not_enough,
	starting: m.level_starting,
	developing: m.level_developing,
	secure: m.level_secure
};

/** What is shown of one skill; nothing but its level before there is enough to go by. */
export interface ShownSkill {
	level: SkillLevel;
	wasSecure: boolean;
	/** Shares, 0 to 1; null while too little is known. */
	range: { low: number; mean: number; high: number } | null;
}

/** A share of 0 to 1 as a number of 100. */
export const ofHundred = (share: number) => Math.round(share * 100);

/** "about 62 of 100, from 51 to 72": how much is right, and how sure that is. */
export function rangeWords({ low, mean, high }: NonNullable<ShownSkill['range']>): string {
	const [from, about, to] = [low, mean, high].map(ofHundred);
	return m.skill_range({ about: about ?? 0, from: from ?? 0, to: to ?? 0 });
}
