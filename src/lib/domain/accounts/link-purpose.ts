/**
 * What a secret link or code lets its holder do: make the first account, set a new password,
 * teach a class, copy a quiz, carry practice to another device.
 */
export const LINK_PURPOSES = ['set-up', 'reset', 'co-teach', 'quiz', 'resume'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
