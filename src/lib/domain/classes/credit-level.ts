/** How far a learner's note explains the marks: a teacher says so, no program does. */
export const CREDIT_LEVELS = ['none', 'partly', 'full'] as const;
export type CreditLevel = (typeof CREDIT_LEVELS)[number];
