import ATTACK_VERBS from './attack-verbs.txt?raw';
import ATTACK_WORDS from './attack-words.txt?raw';
import CERTAINTY from './certainty.txt?raw';
import DEHUMANIZING from './dehumanizing.txt?raw';
import DOUBT from './doubt.txt?raw';
import FEAR from './fear.txt?raw';
import LABELS_OF_PEOPLE from './labels-of-people.txt?raw';
import LABELS_OF_THINGS from './labels-of-things.txt?raw';
import { indexLexicon, readLexicon } from './lexicon';
import MANNER from './manner.txt?raw';
import PRAISE from './praise.txt?raw';
import SIZE from './size.txt?raw';
import SOFT_NAMES from './soft-names.txt?raw';
import VERDICTS from './verdicts.txt?raw';

export const LOADED_LISTS = [
	...[ATTACK_VERBS, ATTACK_WORDS, VERDICTS, MANNER, PRAISE, SIZE],
	...[LABELS_OF_PEOPLE, LABELS_OF_THINGS, DEHUMANIZING, FEAR, SOFT_NAMES, DOUBT, CERTAINTY]
];

/** All listed terms, ready to be looked up. */
export const LOADED_TERMS = indexLexicon(LOADED_LISTS.flatMap(readLexicon));
