import { sourceStake, stakeClue } from '../sources/source-stake';
import type { Suggestion } from '../suggestion';
import { pickPhrase } from './pick-phrase';
import { mention } from './show-words';
import { namingOfSource } from './source-naming';
import { REPORTING_REASONS, SOURCE_REASONS } from './source-reasons';
import type { Wording } from './wording';

/** Verbs of which it is safe to say what they add to "said"; others are passed over in silence. */
const SAYS_MORE: [keyof typeof REPORTING_REASONS, RegExp][] = [
	['doubting', /^(?:claim|alleg|insist|contend|assert)/],
	['endorsing', /^(?:not(?:e|ed|es|ing)$|acknowledg|admit|conced|confirm|reveal)/],
	['evidential', /^(?:show|found|finds?$|indicat)/]
];

/** What the words that name a source tell, and what the reporting verb adds. */
export function explainSource(suggestion: Suggestion, quote: string, text: string): Wording {
	const isFirst = /(?:^|[.?!:\n])[”"’)\s]*[“"‘]?$/.test(
		text.slice(Math.max(0, suggestion.start - 9), suggestion.start)
	);
	const { kind, about = '' } = suggestion;
	const stake = suggestion.stake ?? sourceStake(kind, quote, about);
	const clue = stakeClue(about || quote);
	const naming = namingOfSource(quote, { kind, stake, isFirst, isTold: clue !== null });
	const { difficulty, reasons } = SOURCE_REASONS[naming];
	const verb = suggestion.cue ? text.slice(suggestion.cue.start, suggestion.cue.end) : '';
	const said = SAYS_MORE.find(([, pattern]) => pattern.test(verb.toLowerCase()))?.[0];
	// A paper shows; of a person, "indicated" is only another word for "said".
	const more = said === 'evidential' && kind !== 'document-or-data' ? undefined : said;
	const why = [
		pickPhrase(reasons, quote)(mention(quote), clue ?? ''),
		...(more ? [pickPhrase(REPORTING_REASONS[more], `${quote} ${verb}`)(mention(verb))] : [])
	].join(' ');
	return { why, difficulty, stake };
}
