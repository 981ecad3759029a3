import { indexLexicon, readLexicon } from './lexicon';
import { MANNER } from './manner';

/** All listed terms, ready to be looked up. */
export const LOADED_TERMS = indexLexicon([MANNER].flatMap(readLexicon));
