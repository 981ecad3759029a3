import type { ClaimKind } from '../../keys/key';
import type { Sentence } from '../../text/document';
import type { Suggestion } from '../suggestion';
import {
	CLAIM_FEATURES,
	claimFeatures,
	type ClaimFeature,
	type FeatureCounts
} from './claim-features';
import { CLAIM_THRESHOLD, CLAIM_WEIGHTS } from './claim-weights';

/** A claim that a sentence makes, with a calibrated confidence; its rule is what spoke loudest for it. */
export function findClaim(
	{ start, end }: Sentence,
	text: string,
	tokens: readonly string[]
): Suggestion {
	const features = claimFeatures(text, tokens);
	const part = (name: ClaimFeature) => CLAIM_WEIGHTS[name] * features[name];
	const sum = CLAIM_FEATURES.reduce((total, name) => total + part(name), 0);
	const loudest = CLAIM_FEATURES.reduce((most, name) => (part(name) > part(most) ? name : most));
	return {
		...{ element: 'claim', kind: claimKind(text, features), start, end },
		rule: `claim.${loudest}`,
		confidence: 1 / (1 + Math.exp(CLAIM_THRESHOLD - sum))
	};
}

function claimKind(text: string, { digits, percent, money, amount }: FeatureCounts): ClaimKind {
	if (
		/\b(because|caused?|causes|led to|leads to|due to|as a result|thanks to|resulted? in)\b/i.test(
			text
		)
	)
		return 'causal';
	if (percent || money || (digits && /\d{2}|\b\d+ \p{L}/u.test(text)) || amount) return 'statistic';
	if (
		/\b(law|act|bill|policy|rule|order|ban|court|ruling|statute|constitution|treaty)s?\b/i.test(
			text
		)
	)
		return 'legal-or-policy';
	return 'event';
}
