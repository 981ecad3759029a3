/** How new teachers come in: with the school's code, freely, or not at all. */
export const SIGN_UPS = ['code', 'open', 'closed'] as const;
export type SignUp = (typeof SIGN_UPS)[number];
