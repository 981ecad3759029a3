import type { ClaimKind } from '../../keys/key';
import type { Sentence } from '../../text/document';
import type { Suggestion } from '../suggestion';
import { CLAIM_FEATURES, claimFeatures, type ClaimFeature } from './claim-features';
import { CLAIM_THRESHOLD, CLAIM_WEIGHTS } from './claim-weights';

const CAUSE =
	/\b(because|caused?|causes|led to|leads to|due to|as a result|thanks to|resulted? in)\b/i;
const LAW =
	/\b(?:laws?|bills?|policy|rules?|(?<!in )orders?(?! to)|bans?|courts?|rulings?|statutes?|constitution|treat(?:y|ies)|amendments?|subpoenas?)\b|\b[Aa]ct of\b(?! (?:violence|kindness))|\bAct\b/;
const TIME = '(?:second|minute|hour|day|week|month|year|decade|century|centurie|night|morning)s?';
/** Numbers that tell when, how long or how old, and numbers that are names. */
const NO_FIGURE = new RegExp(
	[
		String.raw`\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of)[ -](?:${TIME}|foot|feet|mile|miles|meter|meters|years?-old)\b`,
		String.raw`\b(?:1[6-9]|20)\d\d(?:s|[-–]\d{2,4})?\b`,
		String.raw`\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}(?:[-–]\d{1,2})?\b`,
		String.raw`\b\d{1,2}(?:st|nd|rd|th)\b`,
		String.raw`\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b`,
		String.raw`\b(?:P\.?S\.?|School|No\.|Route|Highway|Bus|Room|Local|Section|Title|Chapter|Article|Flight|District) \d+`,
		String.raw`, \d{2},`
	].join('|'),
	'gi'
);
const FIGURE =
	/\d ?(?:%|percent\b|per cent\b)|[$€£] ?\d|(?<![\p{L}#-])\d[\d,.]{0,14}(?![\p{L}\d])|\b(?:hundreds|thousands|millions|billions|dozens|half|two thirds|(?:a|one) (?:third|quarter|majority|dozen)|most of|million|billion)\b|\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of|of every) (?:two|three|four|five|ten|\d)|\b(?:twice|three times|four times) as\b/iu;

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
		...{ element: 'claim', kind: claimKind(text), start, end },
		rule: `claim.${loudest}`,
		confidence: 1 / (1 + Math.exp(CLAIM_THRESHOLD - sum))
	};
}

function claimKind(text: string): ClaimKind {
	if (CAUSE.test(text)) return 'causal';
	if (FIGURE.test(text.replace(NO_FIGURE, ' '))) return 'statistic';
	return LAW.test(text) ? 'legal-or-policy' : 'event';
}
