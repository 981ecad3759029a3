/**
 * What a secret link or code lets its holder do: make the first account, set a new password,
 * teach a class, copy a quiz, carry practice to another device. What a browser carries without
 * showing it counts too: a sign-in whose second step is missing, the challenges of passkeys.
 */
export const LINK_PURPOSES = [
	'set-up',
	'reset',
	'co-teach',
	'quiz',
	'resume',
	'second-step',
	'passkey-new',
	'passkey-sign-in'
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
