import type { Lexicon } from '../loaded/lexicon';
import { pluralOf, verbForm } from './english-forms';
import { upperFirst } from './show-words';

/** First words of plainer wordings that are verbs; what is not here is left as it is listed. */
const VERBS = new Set(
	`criticize respond reply scold question defeat destroy complain say speak praise promote announce
	apologize defer appeal accept agree avoid decline revise back repeat use take disregard cut pass
	override pressure restrict keep portray treat spend overcharge make profit earn damage leave disagree
	select approve block limit weaken oppose rise fall grow reduce enforce persuade teach remove cross
	allow fill target produce rely express boast state add change control raise campaign cause cover help
	harm frighten end win admire send show start spread suggest support run hold gather move dismiss kill
	express give go draw lead resemble remark act argue breach break bring call cause detain do dismiss
	enter exclude explain ignore impose influence instruct interfere mislead object offend pay plan pollute
	present provoke put react reappear refute release report require seek separate stop surprise talk tip
	wait worry press answer succeed`.split(/\s+/)
);
/** Whether a plainer wording begins with a verb, and so stands for one. */
export function isVerbPhrase(plainer: string): boolean {
	return VERBS.has(plainer.split(' ')[0] ?? '');
}

/** What a listed term is a regular form of, with the same plainer wording; undefined when of nothing. */
export function listedBase(term: string, plainer: string, lexicon: Lexicon): Ending | undefined {
	return endingsOf(term).find(({ base }) => isListed(base, plainer, lexicon));
}

interface Ending {
	base: string;
	form: 's' | 'ed' | 'ing';
}

/**
 * The plainer wording in the form of the quote: "slams" has "criticizes" where the list says "slam >
 * criticize".
 */
export function fitForm(
	{ quote, plainer }: { quote: string; plainer: string },
	lexicon: Lexicon
): string {
	const written = quote.toLowerCase().replaceAll('’', "'");
	const ending = listedBase(written, plainer, lexicon);
	return likeCase(quote, ending ? inForm(plainer, ending.form) : plainer);
}

function inForm(plainer: string, form: Ending['form']): string {
	const isVerb = isVerbPhrase(plainer);
	if (isVerb) return verbForm(plainer, form);
	return form === 's' ? pluralOf(plainer) : plainer;
}

/** What the words could be a regular form of. */
function endingsOf(words: string): Ending[] {
	const cut = (ending: string, form: Ending['form'], instead = ''): Ending[] =>
		words.endsWith(ending) ? [{ base: words.slice(0, -ending.length) + instead, form }] : [];
	const doubled = /([bdgmnprt])\1(ed|ing)$/.exec(words);
	return [
		...cut('ies', 's', 'y'),
		...cut('es', 's'),
		...cut('s', 's'),
		...cut('ied', 'ed', 'y'),
		...cut('ed', 'ed'),
		...cut('ed', 'ed', 'e'),
		...cut('ing', 'ing'),
		...cut('ing', 'ing', 'e'),
		...(doubled
			? cut(`${doubled[1] ?? ''}${doubled[2] ?? ''}`, doubled[2] === 'ed' ? 'ed' : 'ing')
			: [])
	];
}

function isListed(base: string, plainer: string, lexicon: Lexicon): boolean {
	const [first = ''] = base.split(' ');
	const terms = lexicon.get(first) ?? [];
	return terms.some((term) => term.words.join(' ') === base && term.plainer === plainer);
}

/** A capital where the words that it stands for have one. */
export function likeCase(quote: string, words: string): string {
	return /^["“'‘(]*\p{Lu}/u.test(quote) ? upperFirst(words) : words;
}
