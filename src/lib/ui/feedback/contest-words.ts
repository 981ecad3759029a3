import { m } from '$i18n/paraglide/messages';

/**
 * What a learner says who contests something. Where sentences without a claim are to be found, leaving
 * a place out of the key says that it is no claim, and putting it there that it is one.
 */
export const contestWords = (isInverse: boolean) =>
	isInverse
		? {
				how: m.challenge_how_inverse,
				own: m.challenge_own_inverse,
				inKey: m.challenge_in_key_inverse,
				aboutOwn: m.challenge_about_own_inverse,
				aboutKey: m.challenge_about_key_inverse
			}
		: {
				how: m.challenge_how,
				own: m.challenge_own,
				inKey: m.challenge_in_key,
				aboutOwn: m.challenge_about_own,
				aboutKey: m.challenge_about_key
			};
