import ATTACK from './attack.txt?raw';
import CERTAINTY from './certainty.txt?raw';
import DEHUMANIZING from './dehumanizing.txt?raw';
import DOUBT from './doubt.txt?raw';
import FEAR from './fear.txt?raw';
import LABELS from './labels.txt?raw';
import { indexLexicon, readLexicon } from './lexicon';
import MANNER from './manner.txt?raw';
import PRAISE from './praise.txt?raw';
import SIZE from './size.txt?raw';
import SOFT_NAMES from './soft-names.txt?raw';
import VERDICTS from './verdicts.txt?raw';

/** All listed terms, ready to be looked up. */
export const LOADED_TERMS = indexLexicon(
	[
		...[ATTACK, VERDICTS, MANNER, PRAISE, SIZE, LABELS],
		...[DEHUMANIZING, FEAR, SOFT_NAMES, DOUBT, CERTAINTY]
	].flatMap(readLexicon)
);
