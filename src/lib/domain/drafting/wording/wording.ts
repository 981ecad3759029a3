import type { Stake } from '../../keys/key';

/** The words with which a suggestion arrives: enough to be published as it is, when it is right. */
export interface Wording {
	why: string;
	difficulty: 1 | 2 | 3;
	neutral?: string;
	inQuotation?: boolean;
	stake?: Stake;
	question?: string;
	whereToLook?: string;
}
