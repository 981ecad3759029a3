import {
	DataSet,
	englishDataset,
	englishRecommendedTransformers,
	pattern,
	RegExpMatcher
} from 'obscenity';

/** Names that people have, and that a list of swear words takes for one. */
const REAL_NAMES = (
	'analisa analise cummings cumming dickson dickinson dickerson fagan fagin pornthip rapeepat ' +
	'semenov semenova wankhede hitchcock'
).split(' ');

const words = new DataSet<{ originalWord: string }>().addAll(englishDataset);
for (const word of [pattern`hitler`, pattern`|nazi|`, pattern`|kkk|`, pattern`rapist`])
	words.addPhrase((phrase) => phrase.setMetadata({ originalWord: '' }).addPattern(word));
words.addPhrase((phrase) =>
	REAL_NAMES.reduce((names, name) => names.addWhitelistedTerm(name), phrase)
);

const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers });

/**
 * Whether a name holds a swear word or a slur, also in spaced letters ("f u c k") and in digits.
 * It errs now and then; a teacher may add such a name all the same.
 */
export function isAbusive(name: string): boolean {
	const parts = name.split(/[^\p{L}\p{N}]+/u);
	const isSpelledOut = parts.length > 2 && parts.every(({ length }) => length <= 2);
	return matcher.hasMatch(name) || (isSpelledOut && matcher.hasMatch(parts.join('')));
}
