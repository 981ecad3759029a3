import type { CONTEXT_KINDS } from '../../keys/key';
import type { Sentence } from '../../text/document';
import type { Suggestion } from '../suggestion';

type ContextKind = (typeof CONTEXT_KINDS)[number];

interface Cue {
	kind: ContextKind;
	rule: string;
	/** What in a sentence raises the question. */
	raises: RegExp;
	/** What in the same sentence already answers it. */
	answers?: RegExp;
}

// Questions to ask oneself, never findings: on annotated news such cues detect nothing reliably,
// so none of them is sure of itself. Every repeat is bounded, so that no text makes them slow.
const CUES: Cue[] = [
	{
		...{ kind: 'no-denominator', rule: 'context.count-without-base' },
		raises:
			/\b\d[\d,.]{0,12} (people|cases|arrests|crimes|workers|students|families|deaths|migrants|immigrants|complaints)\b/i,
		answers: /\b(of|out of|per|percent|rate|share|compared|among)\b|%/i
	},
	{
		...{ kind: 'no-comparison', rule: 'context.change-without-comparison' },
		raises:
			/\b(soar|surg|spik|plung|skyrocket|plummet|doubl|tripl)(ed|es|ing|e|s)\b(?!-)|\b(?<!on |for |of )(a|an|the|hit|reached|all-time) record (high|low|number|amount|level|year)\b|\b(numbers?|rates?|prices|costs|crime|arrests|crossings|sales|wages|taxes|rents?) (have |has |had )?(jumped|climbed|risen|rose|fallen|fell|dropped|increased|decreased)\b/i,
		// What is only proposed has not changed yet.
		answers:
			/\b(from|than|compared|since|up \d|down \d|by \d|propos\w{1,4}|call(s|ed|ing)? for|would|will|plans?|promis\w{1,3}|vow\w{0,3}|pledg\w{1,3}|wants? to)\b|\d ?(%|percent|per cent)/i
	},
	{
		...{ kind: 'no-time-frame', rule: 'context.amount-without-time' },
		raises: /\b\d[\d,.]{0,12} ?(percent|%|million|billion|thousand)/i,
		answers:
			/\b(19|20)\d\d\b|\b(year|month|week|day|quarter|decade|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|poll|survey|voter|respondent|support|suing|sued|lawsuit|worth|lead|agree|majority|mortgage|prize)s?\b|\b100 ?(percent|%)/i
	},
	{
		...{ kind: 'unsourced', rule: 'context.nobody-named' },
		raises:
			/\b(critics|experts|observers|analysts|supporters|opponents|many|some) (say|said|argue|argued|believe|fear|warn|warned|claim|claimed)\b/i
	},
	{
		...{ kind: 'unsourced', rule: 'context.passive-without-agent' },
		raises:
			/\b(is|are|was|were|has been|have been) (considered|believed|seen|thought|expected|regarded|viewed|accused|blamed)\b/i,
		answers: /\bby\b/i
	},
	{
		...{ kind: 'unsourced', rule: 'context.study-without-name' },
		raises:
			/\b(a|one|recent|new|several|some|studies|research|data) (recent )?(study|studies|survey|poll|report|research|shows?|suggests?|finds?|found)\b/i,
		answers: /\b(by|from|published|university|institute|center|bureau|according)\b/i
	},
	{
		...{ kind: 'other-causes', rule: 'context.one-cause' },
		raises:
			/\b(caused by|led to|blamed on|thanks to|as a result of|due to|fueled by|driven by|because of)\b/i,
		// What may or may not happen, and what a rule says, has no cause that a study could find.
		answers:
			/\b(may|might|could|would|should|must|will|shall|law|rule|right|rights|court|amendment|statute|subpoena|due to (begin|start|open|close|be|take|appear))\b|\b(?:not|never|\p{L}{2,6}n['’]t)\b.{0,16}(?:due to|caused by|because of|a result of)/iu
	},
	{
		...{ kind: 'undefined-term', rule: 'context.quoted-term' },
		// Only what is introduced as a name for something; elsewhere quotation marks are irony or a quote.
		raises:
			/\b(?:called|calls|known as|termed|dubbed|labell?ed|so-called|classified as|considered|described as|spoke of an?|talked of an?|under an?|what (?:he|she|they|it) calls?) [“"‘](?!let|more than|less than|at least|i |we |you |he |she |it |they |yes|no )[\p{L}-]{4,20}( [\p{L}-]{2,20}){0,2}[”"](?! ?(said|says|he|she|told))/iu,
		// A verdict or a deed in quotation marks, and the name of something, are no terms to define.
		answers:
			/[“"‘](\p{Ll}+(ed|ing|ly|ous|ful|less)|\p{Lu}\p{L}+( \p{Lu}\p{L}+)+)[”"]|[”"] (plan|program|award|act|bill|show|album|film|book|tour|campaign|rally)\b/u
	}
];

const QUIET = 0.45;

/** What a reader could ask at this sentence. */
export function findContext({ start, end }: Sentence, text: string): Suggestion[] {
	return CUES.filter(({ raises, answers }) => raises.test(text) && !answers?.test(text)).map(
		({ kind, rule }) => ({ element: 'context', kind, rule, start, end, confidence: QUIET })
	);
}
