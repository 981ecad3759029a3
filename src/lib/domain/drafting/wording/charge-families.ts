import { pluralOf, verbForm, VERB_FORMS } from './english-forms';
import OPPOSITES from './opposites.txt?raw';

/** How the two sides of a family are charged, by the heading of its part of the table. */
const CHARGES = {
	'blame <> praise': ['blames', 'praises'],
	'up <> down': ['plays up', 'plays down'],
	'sure <> unsure': ['sounds certain', 'hints at doubt'],
	'harsh <> soft': ['sounds harsh', 'sounds harmless']
} as const;

type Side = 0 | 1;

/** Words charged one way and words charged the other way for the same fact, in the form of a quote. */
export interface Family {
	/** Charged as the quote is, without it. */
	alike: string[];
	opposite: string[];
	/** What the quote does and what its opposites do: "blames", "praises". */
	does: readonly [quote: string, opposites: string];
}

interface Entry {
	charges: readonly [string, string];
	/** The words of both sides in one form. */
	sides: readonly [string[], string[]];
	side: Side;
}

/** Verbs whose short forms are nouns as well: alone, "surge" does not tell which it is. */
const ALSO_NOUN =
	/^(?:surge|plunge|balloon|mushroom|tank|crater|dip|slash|blast|bash|smear|parrot|bully|nosedive|torpedo|trample|gut|dodge|ease|hail)s?$/;

/** Own table: "v", "n" and "x" begin a line of verbs, nouns and what has one form. */
export function readFamilies(table: string): Map<string, Entry> {
	const entries = new Map<string, Entry>();
	let charges: Entry['charges'] = CHARGES['blame <> praise'];
	for (const line of table.split('\n')) {
		if (line.startsWith('# ')) charges = CHARGES[line.slice(2) as keyof typeof CHARGES];
		const [, type = '', left = '', right = ''] = /^([vnx]) (.+) <> (.+)$/.exec(line) ?? [];
		const words = [left.split(', '), right.split(', ')] as const;
		for (const inForm of type === '' ? [] : formsOfType(type)) {
			const sides = [words[0].map(inForm), words[1].map(inForm)] as const;
			for (const side of [0, 1] as const)
				for (const word of sides[side])
					if (!entries.has(word) && !(type === 'v' && ALSO_NOUN.test(word)))
						entries.set(word, { charges, sides, side });
		}
	}
	return entries;
}

function formsOfType(type: string): ((word: string) => string)[] {
	if (type === 'v') return VERB_FORMS.map((form) => (word: string) => verbForm(word, form));
	return type === 'n' ? [(word) => word, pluralOf] : [(word) => word];
}

const FAMILIES = readFamilies(OPPOSITES);

/** The family of a quote in lower case; null where the table has none. */
export function familyOf(quote: string): Family | null {
	const entry = FAMILIES.get(quote);
	if (!entry) return null;
	const { charges, sides, side } = entry;
	const other = side === 0 ? 1 : 0;
	return {
		alike: sides[side].filter((word) => word !== quote),
		opposite: sides[other],
		does: [charges[side], charges[other]]
	};
}
