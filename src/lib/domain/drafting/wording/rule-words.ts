/** The rules of the drafting engine as a teacher reads them. */
const RULES: Record<string, string> = {
	'claim.digits': 'A number in digits, told as a fact.',
	'claim.money': 'A sum of money, told as a fact.',
	'claim.percent': 'A share in percent, told as a fact.',
	'claim.year': 'A year, told as a fact.',
	'claim.amount': 'An amount in words, told as a fact.',
	'claim.time': 'A word for a time, with something that happened.',
	'claim.change': 'A comparison or change that has a size.',
	'claim.deed': 'A word for something that people or bodies do on record.',
	'claim.pastTense': 'A verb in the past: something is said to have happened.',
	'claim.matter': 'A word for public affairs, such as a law, a budget or a court.',
	'claim.matters': 'Several words for public affairs.',
	'claim.name': 'A name in a sentence that could be checked.',
	'claim.names': 'Two or more names in a sentence that could be checked.',
	'claim.manyNames': 'Many names in a sentence that could be checked.',
	'claim.view': 'A word for somebody’s own view beside something that could be checked.',
	'claim.modal': 'A word such as “will” or “should” beside something that could be checked.',
	'claim.verdict': 'A word of praise or blame beside something that could be checked.',
	'claim.own': 'A statement of speakers about themselves.',
	'claim.us': 'A statement about a group to which the speaker belongs.',
	'claim.you': 'A statement addressed to somebody.',
	'claim.them': 'A statement about others.',
	'claim.being': 'A statement of how things are.',
	'claim.not': 'A statement that something is not so.',
	'claim.every': 'A statement about all or every one of a group.',
	'claim.asking': 'A question word in a sentence that could be checked.',
	'claim.question': 'A question that holds something that could be checked.',
	'claim.exclaimed': 'An exclamation that holds something that could be checked.',
	'claim.quoted': 'A quotation that holds something that could be checked.',
	'claim.short': 'A very short sentence that could be checked.',
	'claim.brief': 'A short sentence that could be checked.',
	'claim.long': 'A long sentence that could be checked.',
	'claim.veryLong': 'A very long sentence that could be checked.',
	'claim.conditional': 'A sentence with “if” that could be checked.',
	'claim.reported': 'A report, study or figures named in a sentence that could be checked.',
	'claim.opponent': 'A statement about an opponent, a party or a government.',
	'claim.ownDeed': 'Something that speakers say they did.',
	'claim.ourDeed': 'Something that the speaker’s group is said to have done.',
	'claim.theirDeed': 'Something that others are said to have done.',
	'claim.namedDeed': 'Something that a named person or body is said to have done.',
	'claim.changedMatter': 'A change in public affairs, such as rising prices.',
	'claim.countedMatter': 'A number about public affairs.',
	'claim.datedDeed': 'A deed with a time.',
	'claim.figures': 'Several figures in one sentence.',
	'claim.onRecord': 'A deed that leaves a record, such as a vote or a signature.',
	'claim.perfect': '“Has” or “have” with a deed: something is said to be done.',
	'claim.passive': 'Something is said to have been done to somebody.',
	'claim.wasOrHad': '“Was”, “were” or “had” beside something that could be checked.',
	'claim.compared': 'A comparison with “than”.',
	'claim.superlative': 'A word such as “largest”, which can be compared with the rest.',
	'claim.ranked': 'A place in an order, such as first or most.',
	'claim.ongoing': 'Something that is said to be going on.',
	'claim.ought': 'A word such as “must” beside something that could be checked.',
	'claim.supposed': 'A word such as “perhaps” beside something that could be checked.',
	'claim.ideal': 'A great word, such as “freedom”, beside something that could be checked.',
	'claim.joined': 'A sentence that goes on with one before it and could be checked.',
	'claim.opensWithI': 'A sentence that begins with “I” and could be checked.',
	'claim.opensWithYou': 'A sentence that begins with “you” and could be checked.',
	'claim.opensWithThat': 'A sentence that points back with “that” and could be checked.',
	'claim.weDid': 'Something that speakers say of themselves or their group, as done.',
	'source.neutral': 'Somebody is named with a plain reporting word, such as “said”.',
	'source.doubting':
		'Somebody is named with a reporting word that keeps a distance, such as “claimed”.',
	'source.endorsing': 'Somebody is named with a reporting word that agrees, such as “admitted”.',
	'source.evidential': 'Something is named as showing it, such as a study that “found”.',
	'loaded.listed': 'A word from the lists of loaded terms.',
	'loaded.quoted': 'A word from the lists of loaded terms, inside a quotation.',
	'context.count-without-base': 'A count of people or cases without the whole it is taken from.',
	'context.change-without-comparison': 'A rise or fall without the figure before.',
	'context.amount-without-time': 'An amount without the time to which it belongs.',
	'context.nobody-named': '“Critics say”, “experts believe”: nobody is named.',
	'context.passive-without-agent': '“Is considered”, “was accused”: it is not said by whom.',
	'context.study-without-name': 'A study or poll without its maker.',
	'context.one-cause': 'One cause is named, and no other.',
	'context.quoted-term': 'A term in quotation marks that the sentence does not explain.',
	'question.answered-in-text': 'A question that the text answers, to stand among open ones.',
	'question.side-question':
		'A question whose answer would not change the reading, to stand among open ones.'
};

const BY_ELEMENT: Record<string, string> = {
	claim: 'A sentence with signs that it could be checked.',
	source: 'Words that may name who says something.',
	loaded: 'A word that may judge, frighten, flatter or hide.',
	context: 'A sentence that may leave a question open.',
	question: 'A question to stand among the open ones.'
};

/** A rule in plain words, as one short sentence; a general one for a rule that is not known. */
export function ruleWords(rule: string): string {
	const [element = ''] = rule.split('.');
	return (
		known(RULES, rule) ?? known(BY_ELEMENT, element) ?? 'A place that a rule of the program found.'
	);
}

function known(words: Record<string, string>, name: string): string | undefined {
	return Object.hasOwn(words, name) ? words[name] : undefined;
}
