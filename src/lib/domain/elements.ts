/** The four things a learner looks for in a text. In SCORING they are called categories. */
export const ELEMENTS = ['claim', 'source', 'loaded', 'context'] as const;

export type Element = (typeof ELEMENTS)[number];
