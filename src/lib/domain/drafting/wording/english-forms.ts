// Regular forms by rule, irregular ones by list: of the plain words that stand in for charged ones.

const PAST: Record<string, string> = {
	...{ rise: 'rose', fall: 'fell', grow: 'grew', cut: 'cut', make: 'made', say: 'said' },
	...{ speak: 'spoke', leave: 'left', spend: 'spent', take: 'took', teach: 'taught', go: 'went' },
	...{ win: 'won', pay: 'paid', give: 'gave', get: 'got', keep: 'kept', hold: 'held', run: 'ran' },
	...{ draw: 'drew', send: 'sent', spread: 'spread', sell: 'sold', lose: 'lost', bring: 'brought' },
	...{ stand: 'stood', tear: 'tore', rip: 'ripped', hit: 'hit', ride: 'rode', slip: 'slipped' },
	...{
		stop: 'stopped',
		slam: 'slammed',
		gut: 'gutted',
		ram: 'rammed',
		jam: 'jammed',
		dip: 'dipped'
	},
	...{
		trim: 'trimmed',
		creep: 'crept',
		show: 'showed',
		whip: 'whipped',
		put: 'put',
		drop: 'dropped'
	},
	...{ kowtow: 'kowtowed', is: 'was', begin: 'began', break: 'broke', beat: 'beat' },
	...{ browbeat: 'browbeat', overcome: 'overcame', extol: 'extolled', find: 'found', come: 'came' },
	...{ throw: 'threw', stand: 'stood', lay: 'laid', light: 'lit', feed: 'fed', shoot: 'shot' },
	...{ sink: 'sank', bite: 'bit', blow: 'blew', fly: 'flew', cling: 'clung', sling: 'slung' },
	...{
		bend: 'bent',
		bleed: 'bled',
		kneel: 'knelt',
		tell: 'told',
		steal: 'stole',
		strike: 'struck'
	},
	...{ fight: 'fought', hang: 'hung', sweep: 'swept', catch: 'caught', lead: 'led', mean: 'meant' },
	...{ lie: 'lied', wear: 'wore', swear: 'swore', drink: 'drank', sell: 'sold', buy: 'bought' },
	...{
		hide: 'hid',
		see: 'saw',
		know: 'knew',
		bear: 'bore',
		build: 'built',
		set: 'set',
		shut: 'shut'
	},
	...{
		read: 'read',
		lose: 'lost',
		melt: 'melted',
		seek: 'sought',
		cast: 'cast',
		do: 'did',
		shake: 'shook',
		spin: 'spun'
	},
	...{ split: 'split', string: 'strung', mislead: 'misled', rewrite: 'rewrote', freeze: 'froze' },
	...{ sing: 'sang', shine: 'shone', have: 'had', spit: 'spat', think: 'thought', eat: 'ate' }
};

const DOUBLED =
	/^(cut|get|run|win|rip|hit|stop|slam|slip|gut|ram|jam|dip|trim|put|drop|begin|control|plan|extol)$/;
/** One syllable of a single vowel and a single consonant: "whip", "strip", "snub". */
const SHORT = /^[^aeiou]*[aeiou][bdglmnprt]$/;
const VERB_IN_LY = /^(rely|reply|apply|supply|comply)$/;
const PREPOSITION =
	/^(of|on|in|for|who|with|without|from|to|that|at|against|by|under|about|taking|pending|accused|used|opposed|opposing|supporting|favoring|seeking|moved|judged)$/;
const PLURALS: Record<string, string> = { person: 'people', man: 'men', woman: 'women' };
const UNCOUNTED =
	/(ing|ism|ment|ness|people|disorder|criticism|spending|information|harm|help|media|troops|police|staff|interrogation|removal|enforcement|money|work)$/;

export const VERB_FORMS = ['base', 's', 'ed', 'ing'] as const;
export type VerbForm = (typeof VERB_FORMS)[number];

/** A verb phrase in another form: its first word that is no adverb changes. */
export function verbForm(phrase: string, form: VerbForm): string {
	if (form === 'base') return phrase;
	const words = phrase.split(' ');
	const at = words.findIndex((word) => !/ly$/.test(word) || VERB_IN_LY.test(word));
	return words.map((word, i) => (i === at ? formOfVerb(word, form) : word)).join(' ');
}

function formOfVerb(verb: string, form: 's' | 'ed' | 'ing'): string {
	const stem = DOUBLED.test(verb) || SHORT.test(verb) ? `${verb}${verb.at(-1) ?? ''}` : verb;
	const isY = /[^aeiou]y$/.test(verb);
	if (form === 's') {
		if (isY) return `${verb.slice(0, -1)}ies`;
		return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
	}
	if (form === 'ed') {
		const past = PAST[verb];
		if (past) return past;
		if (isY) return `${verb.slice(0, -1)}ied`;
		return verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
	}
	return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
}

/** A noun phrase in the plural: its head changes, the last word before "of", "who" and the like. */
export function pluralOf(phrase: string): string {
	const words = phrase.split(' ');
	const cut = words.findIndex((word, i) => i > 0 && PREPOSITION.test(word));
	const at = (cut === -1 ? words.length : cut) - 1;
	return words.map((word, i) => (i === at ? pluralOfNoun(word) : word)).join(' ');
}

function pluralOfNoun(noun: string): string {
	const known = PLURALS[noun];
	if (known) return known;
	if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
	if (UNCOUNTED.test(noun) || /[^s]s$/.test(noun)) return noun;
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
