import { raisedBy, type BankEntry } from './bank-entry';
import { MONTH, NAME, WEEKDAY } from './bank-patterns';

const about = String.raw`\b(?<at>%)\b`;
const said = (words: string, flags = 'u') =>
	raisedBy(
		about.replace('%', () => words),
		flags
	);

/** Curious questions: fine to ask, and whatever the answer, a fair reader reads the text alike. */
export const SIDE_QUESTIONS: BankEntry[] = [
	{
		raises: said(
			'(?<![Tt]hrough )(?:[Aa]n?|[Tt]he) (?:[\\p{L}’-]{2,20} )?spokes(?:man|woman|person)(?= (?:said|says|told|expressed|called|added))'
		),
		ask: () => 'Did the spokesperson speak by phone, by e-mail or in person?',
		why: () => 'The way by which the words came does not change what they say or for whom.'
	},
	{
		raises: said('(?:[Ii]n )a (?:written |terse |short |brief )?statement'),
		ask: () => 'How many words long was the statement?',
		why: () => 'What counts is what it says. Its length would not change how we read it.'
	},
	{
		raises: said(
			'(?:[Aa]n?|[Tt]he|[Tt]his) (?:new )?(?:(?<noun>(?:inspection|annual|government|internal|final|audit) report|study|analysis))(?! of\\b)'
		),
		ask: ({ noun }) => `How many pages does the ${lower(noun)} have?`,
		why: () => 'A thick paper can be wrong and a thin one right: the pages tell nothing about that.'
	},
	{
		raises: said(
			'(?:at|during|after) (?:a|the|its|this) (?:[\\p{Ll}-]{2,14} ){0,2}(?<what>meeting|hearing|press conference|news conference)'
		),
		ask: ({ what }) => `In which room was the ${lower(what)}?`,
		why: () => 'What was said there matters. The room would not change how we see it.',
		unless: /\b(?:closed doors|secret|crowded|too small|locked|moved to)\b/i
	},
	{
		raises: said(
			'(?:sent|wrote|received|signed|sent (?:him|her|them)) (?:a|the) letter|a letter that'
		),
		ask: () => 'Was the letter printed or written by hand?',
		why: () =>
			'The content of the letter counts. How it was put on paper changes nothing about it.',
		unless: /\b(?:forged|fake|anonymous letter|handwriting)\b/i
	},
	{
		raises: raisedBy(
			`(?<at>(?:Deputy Director|Mayor|Governor|Sheriff|Senator|Professor|Police Chief)) (?<name>${NAME})`
		),
		ask: ({ name }) => `In which town did ${name} grow up?`,
		why: () => 'The office tells for whom somebody speaks. A home town would not change the words.',
		unless: /\b(?:grew up|born in|native of|home ?town|birthplace)\b/i
	},
	{
		raises: raisedBy(`[“"][^“”"]{12,300}[,.?!][”"] (?:said|says) (?<at>${NAME})`),
		ask: ({ at }) => `For how many minutes did ${at} speak?`,
		why: () => 'Whether it was a minute or an hour, the words in quotation marks stay the same.'
	},
	{
		raises: said('(?:its|their|the \\p{L}{2,20}’s) website'),
		ask: () => 'Who designed the website?',
		why: () => 'What stands on the website can matter. Who made its pages look as they do cannot.',
		unless: /\b(?:hack|fake|domain|web design)/i
	},
	{
		raises: said('(?:tweeted|posted on (?:X|Twitter|Facebook|Instagram|social media))'),
		ask: () => 'On what kind of phone or computer was the post written?',
		why: () => 'The words of the post and who wrote them count, not the machine.',
		unless: /\b(?:bot|bots|troll|fake account|hack)/i
	},
	{
		raises: said('(?:told reporters|told journalists)'),
		ask: () => 'How many reporters were standing there?',
		why: () => 'The words stay the same, whether three people heard them or thirty.',
		unless: /\b(?:excluded|banned|barred|kept out) (?:the )?(?:reporters|journalists|press)\b/i
	},
	{
		raises: said(
			'(?:at|(?:outside|inside|near) the) (?<what>town hall|city hall|courthouse|police station)(?! (?:meeting|event|with)\\b)'
		),
		ask: ({ what }) => `In what year was the ${lower(what)} built?`,
		why: () => 'A nice fact about a building. It would not change how we read what happened.',
		unless: /\b(?:rebuil[dt]|renovat|demolish|built in|architect|collaps|new (?:town|city) hall)/i
	},
	{
		raises: said('(?:vans?|trucks?|delivery vans?) (?:pulled up|arrived|drove up|circle|circled)'),
		ask: () => 'What color were the vehicles?',
		why: () => 'It would help to paint the scene, and changes nothing about what is told of it.',
		unless: /\b(?:suspects?|hit-and-run|license plate|crash|unmarked|getaway)\b/i
	},
	{
		raises: said(
			'(?:carrying|carried|holding|held up|waving|waved|lined the \\p{L}{2,20} \\p{L}{2,20} with) (?:a |an |hand-painted |homemade )?(?:signs?|banners?|placards?|candles)'
		),
		ask: () => 'What colors did people see there?',
		why: () => 'Colors belong to the picture, not to the question of what happened or why.',
		unless: /\b(?:flag|colors? of|red shirts?|uniform)/i
	},
	{
		raises: said(
			'(?:said|announced|told reporters) (?:on )?' +
				`${WEEKDAY}(?! (?:night|morning|afternoon|evening))`
		),
		ask: () => 'At what hour of that day was this said?',
		why: () => 'The day can matter. The hour would not change what was said.',
		unless: /\b(?:deadline|minutes (?:before|after)|hours (?:before|after)|midnight|embargo)\b/i
	},
	{
		raises: said('signed (?:the|a|an) (?:bill|law|order|agreement|treaty|contract)'),
		ask: () => 'With what kind of pen was it signed?',
		why: () => 'What was signed counts. The pen would change nothing.',
		unless: /\b(?:autopen|forged|signature)\b/i
	},
	{
		raises: raisedBy(`${NAME}, (?<at>an? (?:lawyer|attorney))\\b`),
		ask: () => 'How large is the lawyer’s office?',
		why: () => 'For whom a lawyer speaks can matter. The size of the rooms does not.'
	},
	{
		raises: said('(?:owns|runs) a (?:bakery|shop|store|restaurant|café|bookshop|hardware store)'),
		ask: () => 'At what hour does the shop open in the morning?',
		why: () => 'Useful to a customer, but it would not change how we read this.',
		unless: /\b(?:opening hours|closing time|open late|night shift)\b/i
	},
	{
		raises: raisedBy(String.raw`\b(?<at>[Bb]us (?<line>\d{1,3}))\b`),
		ask: ({ line }) => `What color is bus ${line} on the map of lines?`,
		why: () => 'A map needs it. The text means the same without it.'
	},
	{
		raises: said(
			'(?:his|her|my|their) (?<who>daughter|son|dog|cat)(?= (?:rides|goes|plays|sings|walks|attends|barks|rode|went|played))'
		),
		ask: ({ who }) => `What is the name of the ${lower(who)}?`,
		why: () => 'A name would make the scene livelier. It would not change how we see the matter.',
		unless: /\b(?:killed|died|death|missing|accused|arrested|victim)\b/i
	},
	{
		raises: said('(?:gave|in|during) (?:a|his|her|the) speech'),
		ask: () => 'Was the speech read from paper or spoken freely?',
		why: () => 'What was said counts. Whether there was a paper would not change it.'
	},
	{
		raises: said('(?:at|over) (?:a )?(?:lunch|dinner|breakfast)'),
		ask: () => 'What was there to eat?',
		why: () => 'Nice to imagine. No dish would change how we read this.',
		unless: /\b(?:school lunch|food|meal|hungry|restaurant|poison)/i
	},
	{
		raises: raisedBy(
			String.raw`\b(?:at|from) (?:the )?(?<at>(?:University of \p{Lu}\p{Ll}{2,20}|\p{Lu}\p{Ll}{2,20} University))\b`
		),
		ask: ({ at = '' }) => `In what year was ${at.replace(/^U/, 'the U')} founded?`,
		why: () => 'Old or young, it is the work that has to be judged, not the age of the place.',
		unless:
			/\b(?:founded in|anniversary|oldest university|Trump University|State University of)\b/i,
		once: true
	},
	{
		raises: raisedBy(`\\b(?<at>${MONTH} \\d{1,2})\\b`),
		ask: ({ at }) => `On which day of the week did ${at ?? ''} fall?`,
		why: () => 'Any calendar tells it, and the text means the same on a Monday or a Thursday.',
		unless: new RegExp(`\\b${WEEKDAY}\\b|weekend|holiday|election|school day`, 'i'),
		clashes: /\b(?:when|dates?|days?|weekday)\b/i
	},
	{
		raises: said('(?:the|a) (?:harbor wall|bridge|parking lot|town square|market square)'),
		ask: ({ at }) =>
			`How long is it from one end of ${lower(at).replace(/^a /, 'the ')} to the other?`,
		why: () => 'It is the place where something happens. Its size would not change what happens.',
		unless:
			/\b(?:bridge (?:is|was|will)|meters|feet long|capacity|how many people|crowd size|collaps|toll)\b/i
	},
	{
		raises: said('(?:a|the) (?:photo|picture|photograph)'),
		ask: () => 'With which camera was the picture taken?',
		why: () => 'What the picture shows can matter. The make of the camera does not.',
		unless: /\b(?:fake|edited|manipulated|generated|drone|surveillance)\b/i
	}
];

function lower(words: string | undefined): string {
	return (words ?? '').toLowerCase();
}
