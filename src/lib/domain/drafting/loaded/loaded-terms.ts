import CHARGED from './charged.txt?raw';
import LABELS from './labels.txt?raw';
import { indexLexicon, readLexicon } from './lexicon';
import MANNER from './manner.txt?raw';
import VERDICTS from './verdicts.txt?raw';

/** All listed terms, ready to be looked up. */
export const LOADED_TERMS = indexLexicon([CHARGED, LABELS, MANNER, VERDICTS].flatMap(readLexicon));
